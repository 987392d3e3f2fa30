package vn.nhipcau.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Storing;
import vn.nhipcau.importer.table.Field;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.plan.Fictitious;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** An office's own list of tasks, from the file to what is recorded of its agencies. */
@ModuleTest
class ListConversationTests {

	private static final String[][] LIST = {
			{ "BẢNG THEO DÕI (Kèm theo Kế hoạch số 31/KH-UBND ngày 05/5/2026 của UBND tỉnh)" },
			{ "TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Tình trạng", "Kết quả" },
			{ "1", "Kiểm tra các trạm y tế xã", "Sở Y tế", "15/12/26", "đã xong", "12/12 trạm" },
			{ "2", "Đào tạo y tá thôn bản", "Sở Y tế", "Quý IV/2026", "hoàn thành 70%" },
			{ "3", "Rà soát bến đò ngang", "Sở Xây dựng", "31/12/2026", "" } };

	private static final String[][] STRANGE = { { "Số", "Đầu mục", "Ai", "Bao giờ", "Sao rồi" },
			{ "1", "Kiểm tra các trạm y tế xã", "Sở Y tế", "?", "ổn" },
			{ "2", "Rà soát bến đò ngang", "Sở Xây dựng", "?", "ổn" } };

	@Autowired
	Fictitious province;

	@Autowired
	FileStore files;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	ColumnMappings mappings;

	@Autowired
	Speakers speakers;

	@Autowired
	PlanDrafts drafts;

	@Autowired
	Clock clock;

	@Autowired
	TransactionTemplate transaction;

	private AgencyId office;

	private AgencyId health;

	@BeforeEach
	void aSmallProvince() {
		this.office = this.province.department("Văn phòng UBND tỉnh");
		this.health = this.province.department("Sở Y tế");
		this.province.department("Sở Xây dựng");
	}

	@ParameterizedTest
	@EnumSource
	void aListIsReviewedAndWhatItSaysIsRecordedForTheAgencies(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		Chat minh = this.province.joins(manner, "minh", Duty.FOCAL, this.health);
		upload(lan, LIST);
		lan.hears("Kế hoạch 31/KH-UBND ngày 05/5/2026", "3 nhiệm vụ", "3 việc có thời hạn",
				"Bảng có ghi tình trạng của 2 nhiệm vụ");
		lan.says("dòng 1").hears("Bảng ghi: đã xong – 12/12 trạm").presses("Về tóm tắt");
		lan.presses("Đưa vào theo dõi").hears("vào theo dõi: 3 nhiệm vụ");
		assertThat(this.jdbc.queryForList("SELECT kind || ' ' || source FROM status_report ORDER BY id", String.class))
			.containsExactly("RESULT LIST", "PROGRESS LIST");
		assertThat(this.jdbc.queryForList("SELECT state FROM obligation ORDER BY id", String.class))
			.containsExactly("AWAITING_CONFIRMATION", "IN_PROGRESS", "NOT_STARTED");
		minh.hears("Sở Y tế được giao chủ trì 2 nhiệm vụ").hearsNothingOf("ghi nhận thay");
		assertThat(minh.texts()).hasSize(1);
		lan.says("/choxacnhan").hears("Kiểm tra các trạm y tế xã");
		String waiting = this.jdbc.queryForObject("SELECT id FROM obligation WHERE state = 'AWAITING_CONFIRMATION'",
				String.class);
		lan.presses("NV-" + "0".repeat(4 - waiting.length()) + waiting);
		lan.hears("Cán bộ tổng hợp ghi nhận thay qua bảng theo dõi",
				"Theo bảng theo dõi của Văn phòng UBND tỉnh: “đã xong”. Kết quả: 12/12 trạm");
	}

	@ParameterizedTest
	@EnumSource
	void whatWasDoneInTimeIsNotLateBecauseItsListCameLater(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		upload(lan,
				new String[][] { LIST[0],
						{ "TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Tình trạng", "Ngày hoàn thành" },
						{ "1", "Kiểm tra các trạm y tế xã", "Sở Y tế", "10/5/2026", "đã xong", "08/5/2026" },
						{ "2", "Đào tạo y tá thôn bản", "Sở Y tế", "10/5/2026", "đã xong" },
						{ "3", "Rà soát bến đò ngang", "Sở Xây dựng", "10/5/2026", "đã xong", "31/12/2099" } });
		lan.hears("1 việc đã xong mà bảng không ghi ngày hoàn thành");
		lan.says("dòng 1").hears("(hoàn thành ngày 08/05/2026)").presses("Về tóm tắt");
		lan.presses("Đưa vào theo dõi").hears("vào theo dõi: 3 nhiệm vụ");
		LocalDate today = LocalDate.now(this.clock);
		assertThat(this.jdbc.queryForList("SELECT submitted_on FROM obligation ORDER BY id", LocalDate.class))
			.containsExactly(LocalDate.of(2026, 5, 8), today, today);
	}

	@ParameterizedTest
	@EnumSource
	void columnsNobodyKnowsAreNamedOnceAndRemembered(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		upload(lan, STRANGE);
		lan.hears("cột ghi nội dung nhiệm vụ", "B. “Đầu mục”: Kiểm tra các trạm y tế xã; Rà soát bến đò ngang");
		lan.presses("B. Đầu mục").hears("cột ghi cơ quan chủ trì", "C. “Ai”");
		lan.presses("C. Ai").hears("cột ghi thời hạn").presses("D. Bao giờ");
		lan.hears("cột ghi tình trạng").presses("Không có cột này");
		lan.hears("2 nhiệm vụ", "2 việc rõ cơ quan chủ trì", "số, ký hiệu");
		lan.says("32/KH-UBND").says("06/5/2026").hears("32/KH-UBND ngày 06/5/2026");
		lan.presses("Bỏ bản này").presses("Bỏ hẳn");
		upload(lan, STRANGE);
		lan.hears("2 nhiệm vụ").hearsNothingOf("cột ghi");
		lan.says("/huy");
		Chat mai = this.province.coordinator(manner, "mai", this.health);
		mai.says("/nhapkehoach").presses("Nhập văn bản mới").presses("Đúng").sends("", stored(STRANGE));
		mai.hears("cột ghi nội dung nhiệm vụ");
	}

	@Test
	void theLatestNamesOfAnOfficeCountAndOthersHaveNone() {
		Actor lan = speaker(this.province.coordinator(Manner.BUTTONS, "lan", this.office));
		Actor tuan = speaker(this.province.coordinator(Manner.BUTTONS, "tuan", this.office));
		Actor minh = speaker(this.province.joins(Manner.BUTTONS, "minh", Duty.FOCAL, this.health));
		this.mappings.remember(lan, "a1", Map.of(Field.TITLE, 1, Field.STATE, -1));
		this.mappings.remember(minh, "a1", Map.of(Field.TITLE, 7));
		assertThat(this.mappings.find(tuan, "a1")).contains(Map.of(Field.TITLE, 1, Field.STATE, -1));
		this.mappings.remember(tuan, "a1", Map.of(Field.TITLE, 2));
		assertThat(this.mappings.find(lan, "a1")).contains(Map.of(Field.TITLE, 2));
		assertThat(List.of(this.mappings.find(lan, "b2"), this.mappings.find(minh, "a1")))
			.allMatch((found) -> found.isEmpty());
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM column_mapping", Long.class)).isEqualTo(1);
	}

	@Test
	void aLongListIsRecordedAsAWholeOrNotAtAll() {
		String[][] list = new String[62][];
		list[0] = LIST[0];
		list[1] = LIST[1];
		for (int i = 2; i < list.length; i++) {
			list[i] = new String[] { String.valueOf(i - 1), "Kiểm tra trạm y tế thứ " + (i - 1), "Sở Y tế", "15/12/26",
					"đã xong", "trạm " + (i - 1) };
		}
		Chat lan = this.province.coordinator(Manner.BUTTONS, "lan", this.office);
		upload(lan, list);
		lan.hears("60 nhiệm vụ");
		DraftView draft = this.drafts.waiting(speaker(lan)).get(0);
		this.transaction.executeWithoutResult((status) -> {
			assertThat(this.drafts.approve(speaker(lan), draft.id(), draft.version()))
				.isInstanceOf(Changing.Given.class);
			status.setRollbackOnly(); // as if the process had been killed just before the
										// end
		});
		assertThat(count("plan") + count("task") + count("obligation") + count("status_report")).isZero();
		lan.presses("Đưa vào theo dõi").hears("vào theo dõi: 60 nhiệm vụ");
		assertThat(count("status_report")).isEqualTo(60);
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM obligation WHERE state = 'AWAITING_CONFIRMATION'",
				Long.class))
			.isEqualTo(60);
		assertThat(this.drafts.approve(speaker(lan), draft.id(), draft.version())).isEqualTo(new Changing.Over());
		assertThat(count("status_report")).isEqualTo(60);
	}

	private long count(String table) {
		return this.jdbc.queryForObject("SELECT count(*) FROM " + table, Long.class);
	}

	private Actor speaker(Chat chat) {
		return this.speakers.at(chat.address());
	}

	private void upload(Chat chat, String[][] rows) {
		chat.says("/nhapkehoach").presses("Đúng").sends("", stored(rows));
	}

	private FileId stored(String[][] rows) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet("Theo dõi");
			for (int i = 0; i < rows.length; i++) {
				XSSFRow row = sheet.createRow(i);
				for (int column = 0; column < rows[i].length; column++) {
					row.createCell(column).setCellValue(rows[i][column]);
				}
			}
			workbook.write(out);
			return ((Storing.Stored) this.files.store("bang.xlsx", null, out.toByteArray())).file().id();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
