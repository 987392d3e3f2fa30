package vn.nhipcau.importer;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Storing;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.plan.Fictitious;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Going through a draft in chat: what is taught, merged, and given before the rest. */
@ModuleTest
class ReviewConversationTests {

	private static final String PLAN = """
			ỦY BAN NHÂN DÂN
			TỈNH SÔNG LAM
			Số: %s/KH-UBND
			Sông Lam, ngày 05 tháng 5 năm 2026
			KẾ HOẠCH
			Nâng cao chất lượng phục vụ Nhân dân năm 2026
			II. NHIỆM VỤ
			1. Sở Y tế chủ trì kiểm tra các trạm y tế xã, hoàn thành trước ngày 15/12/2026.
			2. Sở Thủy sản chủ trì rà soát 120 tàu cá, hoàn thành trước ngày 30/9/2026.
			3. Sở Thủy sản chủ trì kiểm tra an toàn các bến cá trước ngày 01/10/2026.
			4. Sở Tài chính chủ trì bố trí kinh phí trước ngày 20/12/2026.
			TM. ỦY BAN NHÂN DÂN
			CHỦ TỊCH
			Nguyễn Văn An
			""";

	@Autowired
	Fictitious province;

	@Autowired
	FileStore files;

	@Autowired
	JdbcTemplate jdbc;

	private AgencyId office;

	private AgencyId health;

	@BeforeEach
	void aSmallProvince() {
		this.office = this.province.department("Văn phòng UBND tỉnh");
		this.health = this.province.department("Sở Y tế");
		this.province.department("Sở Tài chính");
		this.province.department("Sở Nông nghiệp và Môi trường");
	}

	@ParameterizedTest
	@EnumSource
	void whatAnUnknownNameMeansIsAskedOnceAndRememberedForTheNextPlan(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		paste(lan, "31");
		lan.hears("4 nhiệm vụ", "2 việc rõ cơ quan chủ trì", "Việc cần xem lại: 2");
		lan.says("dòng 2").presses("Đổi cơ quan chủ trì").hears("“Sở Thủy sản” chưa có trong danh mục");
		lan.says("nong nghiep").hears("Hệ thống sẽ nhớ: “Sở Thủy sản” là Sở Nông nghiệp và Môi trường");
		lan.hears("Chủ trì: Sở Nông nghiệp và Môi trường").presses("Về tóm tắt");
		lan.hears("4 việc rõ cơ quan chủ trì", "Việc cần xem lại: 0");
		lan.presses("Bỏ bản này").presses("Bỏ hẳn");
		paste(lan, "32");
		lan.hears("4 việc rõ cơ quan chủ trì");
		assertThat(
				this.jdbc.queryForList("SELECT taught_from FROM agency_name WHERE taught_at IS NOT NULL", String.class))
			.containsExactly("Kế hoạch 31/KH-UBND ngày 05/5/2026");
		lan.says("/coquan nong nghiep").presses("Sở Nông nghiệp và Môi trường").presses("Cách gọi đã học (1)");
		lan.hears("“Sở Thủy sản”: lan", "theo Kế hoạch 31/KH-UBND ngày 05/5/2026").presses("Bỏ “Sở Thủy sản”");
		lan.says("/nhapkehoach").presses("Kế hoạch 32/KH-UBND ngày 05/5/2026").hears("2 việc rõ cơ quan chủ trì");
	}

	@ParameterizedTest
	@EnumSource
	void aNameTaughtByMistakeIsForgottenAndAKnownNameIsNeverTaught(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		paste(lan, "31");
		lan.says("dòng 2").presses("Đổi cơ quan chủ trì").says("tai chinh").presses("Không nhớ cách gọi này");
		lan.hears("không nhớ cách gọi này nữa", "Chủ trì: Sở Tài chính");
		lan.says("dòng 3").hears("“Sở Thủy sản” chưa có trong danh mục");
		lan.says("dòng 1").presses("Đổi cơ quan chủ trì").hears("Cơ quan chủ trì?").says("tai chinh");
		lan.hears("Chủ trì: Sở Tài chính").hearsNothingOf("sẽ nhớ");
	}

	@ParameterizedTest
	@EnumSource
	void anUnknownDepartmentIsFoundedByOneButton(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		paste(lan, "31");
		lan.says("dòng 2").presses("Lập cơ quan mới").hears("Đã thêm Sở Thủy sản vào danh mục", "Sở, ban, ngành");
		lan.presses("Về tóm tắt").hears("4 việc rõ cơ quan chủ trì");
	}

	@ParameterizedTest
	@EnumSource
	void whatSortAnAgencyIsIsAskedWhereItsNameDoesNotTell(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		paste(lan, "31", "Sở Thủy sản", "Hội Nông dân tỉnh");
		lan.says("dòng 2").presses("Lập cơ quan mới").hears("“Hội Nông dân tỉnh” chưa có trong danh mục");
		lan.presses("Được đề nghị phối hợp (Mặt trận, Đảng, HĐND, hội, đoàn thể)").hears("Đã thêm Hội Nông dân tỉnh");
		assertThat(this.jdbc.queryForObject("SELECT kind FROM agency WHERE name = 'Hội Nông dân tỉnh'", String.class))
			.isEqualTo("REQUESTED");
	}

	@ParameterizedTest
	@EnumSource
	void aNameThatMeansNobodyInParticularIsNeitherFoundedNorRemembered(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		paste(lan, "31", "2. Sở Thủy sản", "2. Các cơ quan liên quan");
		lan.says("dòng 2").hears("Các cơ quan liên quan").presses("Đổi cơ quan chủ trì").says("tai chinh");
		lan.hears("Chủ trì: Sở Tài chính").hearsNothingOf("sẽ nhớ");
		assertThat(count("agency_name WHERE taught_at IS NOT NULL")).isZero();
	}

	@ParameterizedTest
	@EnumSource
	void aRowIsMergedWithTheOneBeforeAndTakenOutAgain(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		paste(lan, "31");
		lan.says("dòng 2").presses("Gộp với việc liền trước");
		lan.says("dòng 1").hears("trạm y tế", "tàu cá", "Chủ trì: Sở Y tế; Sở Thủy sản");
		lan.says("dòng 2").hears("đã gộp vào dòng 1");
		lan.says("dòng 1").presses("Tách dòng 2 ra").hears("Chủ trì: Sở Y tế").hearsNothingOf("tàu cá");
		lan.presses("Về tóm tắt").hears("4 nhiệm vụ");
		lan.says("bỏ dòng 1");
		lan.says("dòng 2").presses("Gộp với việc liền trước").hears("Phía trên không có nhiệm vụ nào");
	}

	@ParameterizedTest
	@EnumSource
	void sureRowsAreGivenAtOnceAndTheOthersJoinTheSamePlan(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		Chat minh = this.province.joins(manner, "minh", Duty.FOCAL, this.health);
		paste(lan, "31");
		lan.presses("Đưa 2 việc đã rõ vào theo dõi");
		lan.hears("Đã đưa Kế hoạch 31/KH-UBND ngày 05/5/2026 vào theo dõi: 2 nhiệm vụ", "Đã đưa vào theo dõi: 2 việc",
				"2 nhiệm vụ");
		minh.hears("Sở Y tế được giao chủ trì 1 nhiệm vụ");
		lan.says("bỏ dòng 1").hears("đã thay đổi sau khi tin này được gửi");
		paste(lan, "31");
		lan.hears("đang chờ rà soát");
		lan.says("dòng 2").presses("Đổi cơ quan chủ trì").says("y te").hears("Chủ trì: Sở Y tế");
		lan.says("bỏ dòng 3").presses("Về tóm tắt").presses("Đưa vào theo dõi").hears("1 nhiệm vụ");
		minh.hears("Sở Y tế được giao chủ trì 1 nhiệm vụ", "Rà soát 120 tàu cá");
		assertThat(count("plan")).isEqualTo(1);
		assertThat(count("task")).isEqualTo(3);
		assertThat(this.jdbc.queryForList("SELECT line FROM task ORDER BY line", Integer.class)).containsExactly(1, 2,
				3);
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM plan_draft WHERE content IS NOT NULL", Long.class))
			.isZero();
	}

	@ParameterizedTest
	@EnumSource
	void whatIsLeftAfterTheSureRowsCanBeDroppedAndTheDocumentStays(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		FileId file = upload(lan, "31");
		lan.presses("Đưa 2 việc đã rõ vào theo dõi").presses("Bỏ bản này").hears("Bỏ phần còn lại");
		lan.presses("Bỏ hẳn");
		assertThat(this.files.open(file)).isPresent();
		assertThat(count("task")).isEqualTo(2);
	}

	/** A file is read by a process of its own, which takes its second. */
	private FileId upload(Chat chat, String number) {
		String text = PLAN.formatted(number);
		FileId file = ((Storing.Stored) this.files.store("ke-hoach.txt", null, text.getBytes(StandardCharsets.UTF_8)))
			.file()
			.id();
		begin(chat).sends("", file);
		return file;
	}

	private void paste(Chat chat, String number, String... replaced) {
		String text = PLAN.formatted(number);
		for (int i = 0; i < replaced.length; i += 2) {
			text = text.replace(replaced[i], replaced[i + 1]);
		}
		begin(chat).says(text);
	}

	private static Chat begin(Chat chat) {
		chat.says("/nhapkehoach");
		if (chat.offers("Nhập văn bản mới")) {
			chat.presses("Nhập văn bản mới");
		}
		return chat.presses("Đúng");
	}

	private long count(String table) {
		return this.jdbc.queryForObject("SELECT count(*) FROM " + table, Long.class);
	}

}
