package vn.nhipcau.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** From the file to the officials' chats. */
@ModuleTest
class ImportConversationTests {

	private static final String PLAN = """
			ỦY BAN NHÂN DÂN
			TỈNH SÔNG LAM
			Số: 31/KH-UBND
			Sông Lam, ngày 05 tháng 5 năm 2026
			KẾ HOẠCH
			Nâng cao chất lượng phục vụ Nhân dân năm 2026
			I. MỤC ĐÍCH, YÊU CẦU
			1. Việc của người dân được trả lời đúng hẹn.
			II. NHIỆM VỤ
			1. Sở Y tế chủ trì, phối hợp với Sở Tài chính kiểm tra các trạm y tế xã, hoàn thành trước ngày 15/12/2026.
			2. Sở Thủy sản chủ trì, phối hợp với các cơ quan liên quan rà soát 120 tàu cá, hoàn thành trước ngày 30/9/2026.
			3. Giao Công an tỉnh chủ trì kiểm tra an toàn các bến đò ngang trước ngày 01/10/2026.
			4. Các sở, ban, ngành báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh trước ngày 20/12/2026.
			5. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh chủ trì giám sát việc thực hiện Kế hoạch này trước ngày 10/12/2026.
			Nơi nhận:
			- Như trên;
			- Lưu: VT.
			TM. ỦY BAN NHÂN DÂN
			CHỦ TỊCH
			Nguyễn Văn An
			""";

	@Autowired
	Conversations conversations;

	@Autowired
	Fictitious province;

	@Autowired
	FileStore files;

	@Autowired
	JdbcTemplate jdbc;

	private AgencyId office;

	private AgencyId health;

	private AgencyId police;

	private AgencyId front;

	@BeforeEach
	void aSmallProvince() {
		this.office = this.province.department("Văn phòng UBND tỉnh");
		this.health = this.province.department("Sở Y tế");
		this.province.department("Sở Tài chính");
		this.police = this.province.police();
		this.front = this.province.requested("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh");
		this.province.departments("Các sở, ban, ngành");
	}

	@ParameterizedTest
	@EnumSource
	void aPlanIsUploadedReviewedCorrectedAndGiven(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		Chat minh = this.province.joins(manner, "minh", Duty.FOCAL, this.health);
		Chat hung = this.province.joins(manner, "hung", Duty.FOCAL, this.police);
		Chat mai = this.province.joins(manner, "mai", Duty.FOCAL, this.front);
		upload(lan, stored("ke-hoach.txt", PLAN.getBytes(StandardCharsets.UTF_8)));
		lan.hears("Kế hoạch 31/KH-UBND ngày 05/5/2026", "5 nhiệm vụ", "4 việc rõ cơ quan chủ trì");
		lan.presses("Xem việc chưa rõ").hears("“Sở Thủy sản” chưa có trong danh mục cơ quan", "rà soát 120 tàu cá");
		lan.presses("Đổi cơ quan chủ trì").hears("“Sở Thủy sản” chưa có trong danh mục. Đây là cơ quan nào?");
		lan.says("so khong co").hears("Không tìm thấy cơ quan nào");
		lan.says("tai chinh").hears("Chủ trì: Sở Tài chính");
		lan.presses("Đổi thời hạn").says("30/02/2026").hears("Không có ngày “30/02/2026”");
		lan.says("trước ngày 31/10/2026").hears("trước ngày 31/10/2026");
		lan.presses("Giữ");
		while (lan.offers("Xem việc chưa rõ") && !lastText(lan).contains("Không còn việc chưa rõ")) {
			lan.presses("Giữ");
		}
		lan.presses("Đưa vào theo dõi").hears("Đã đưa Kế hoạch 31/KH-UBND ngày 05/5/2026 vào theo dõi: 5 nhiệm vụ");
		lan.hears("cơ quan chủ trì chưa có đầu mối tham gia", "– Sở Tài chính: 2 nhiệm vụ");
		minh.hears("Sở Y tế được giao chủ trì 2 nhiệm vụ tại Kế hoạch 31/KH-UBND ngày 05/5/2026",
				"Kiểm tra các trạm y tế", "hạn 14/12/2026", "không thay thế văn bản chỉ đạo", "Đã nhận");
		hung.hears("Công an tỉnh được giao chủ trì 2 nhiệm vụ").hearsNothingOf("bến đò");
		mai.hears("Trân trọng đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh phối hợp thực hiện 1 nội dung");
		assertThat(minh.texts()).hasSize(1);
		minh.presses("Đã nhận").hears("đã ghi nhận đồng chí nhận được thông tin");
		assertThat(count("obligation")).isEqualTo(8);
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM plan_draft WHERE content IS NOT NULL", Long.class))
			.isZero();
	}

	@ParameterizedTest
	@EnumSource
	void aWordFileReadsTheSame(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		upload(lan, stored("ke-hoach.docx", PlanWord.of(PLAN.lines().toArray(String[]::new))));
		lan.hears("Kế hoạch 31/KH-UBND ngày 05/5/2026", "5 nhiệm vụ");
		lan.presses("Xem tất cả").hears("dòng 1–5/5", "2. ⚠");
		lan.says("dòng 3").hears("bến đò ngang", "Chủ trì: Công an tỉnh");
		lan.says("bỏ dòng 3").hears("(đã bỏ)");
		lan.presses("Về tóm tắt").hears("4 nhiệm vụ");
		lan.says("dòng 99").hears("Không có dòng số 99");
	}

	@ParameterizedTest
	@EnumSource
	void pastedTextIsReadAsWell(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		lan.says("/nhapkehoach").presses("Đúng").says("ngắn quá").hears("từ 200 ký tự");
		lan.says(PLAN).hears("5 nhiệm vụ");
	}

	@ParameterizedTest
	@EnumSource
	void everyCoordinatorSeesTheSameStateAndAStaleButtonSaysSo(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		Chat tuan = this.province.coordinator(manner, "tuan", this.office);
		upload(lan, text());
		lan.says("dòng 1").hears("trạm y tế");
		tuan.says("/nhapkehoach").hears("Có 1 văn bản đang chờ rà soát");
		tuan.presses("Kế hoạch 31/KH-UBND ngày 05/5/2026").hears("5 nhiệm vụ");
		tuan.says("bỏ dòng 1").hears("(đã bỏ)");
		lan.presses("Giữ").hears("đã thay đổi sau khi tin này được gửi", "(đã bỏ)");
		lan.presses("Về tóm tắt").hears("4 nhiệm vụ");
		tuan.presses("Về tóm tắt");
		lan.says("bỏ dòng 2");
		tuan.presses("Đưa vào theo dõi").hears("đã thay đổi sau khi tin này được gửi", "3 nhiệm vụ");
		tuan.presses("Đưa vào theo dõi").hears("vào theo dõi: 3 nhiệm vụ");
		lan.presses("Bỏ").hears("đã được đưa vào theo dõi hoặc đã bỏ");
	}

	@ParameterizedTest
	@EnumSource
	void theSameDocumentAgainIsSaidToBeKnown(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		upload(lan, text());
		lan.says("/nhapkehoach").presses("Nhập văn bản mới").presses("Đúng").sends("", text());
		lan.hears("đã được nhập và đang chờ rà soát");
		assertThat(count("plan_draft")).isEqualTo(1);
		lan.presses("Đưa vào theo dõi").hears("Đã đưa");
		upload(lan, text());
		lan.hears("đã được đưa vào theo dõi lúc", "/themnhiemvu");
		assertThat(count("plan_draft")).isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource
	void paragraphsNotUnderstoodAreNeverDroppedInSilence(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		upload(lan, withParagraphs("2. Các cơ quan, đơn vị xác định rõ trách nhiệm của mình.",
				"3. Cán bộ, đảng viên nêu cao trách nhiệm nêu gương.", "4. Mọi đơn vị đề cao trách nhiệm giải trình."));
		lan.hears("Đoạn chưa hiểu: 3").presses("Đưa vào theo dõi").hears("Còn 3 đoạn có thể giao việc");
		lan.says("dòng 6").hears("Đoạn chưa hiểu", "xác định rõ trách nhiệm").presses("Ghi thành nhiệm vụ");
		lan.hears("Chủ trì: chưa rõ").presses("Đổi cơ quan chủ trì").says("y te").hears("Chủ trì: Sở Y tế");
		lan.says("dòng 7").presses("Không phải nhiệm vụ").says("dòng 8");
		lan.presses("Bỏ các đoạn còn lại").presses("Về tóm tắt");
		lan.hears("6 nhiệm vụ", "Đoạn chưa hiểu: 0").presses("Đưa vào theo dõi").hears("vào theo dõi: 6 nhiệm vụ");
	}

	@ParameterizedTest
	@EnumSource
	void aSecretDocumentIsRefusedAndNothingIsKept(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		FileId file = stored("mat.txt", ("TỐI MẬT\n" + PLAN).getBytes(StandardCharsets.UTF_8));
		upload(lan, file);
		lan.hears("từ chối tài liệu có dấu chỉ độ mật", "bộ phận bảo vệ bí mật nhà nước");
		assertThat(this.files.open(file)).isEmpty();
		assertThat(List.of(count("plan_draft"), count("file_content"), count("file_piece"))).containsOnly(0L);
	}

	@ParameterizedTest
	@EnumSource
	void aPastedSecretIsForgottenBeforeItIsKeptAnywhere(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		lan.says("/nhapkehoach").presses("Đúng").says("MẬT\n" + PLAN).hears("từ chối tài liệu có dấu chỉ độ mật");
		assertThat(List.of(count("plan_draft"), count("job"))).containsOnly(0L);
		lan.says(PLAN).hears("5 nhiệm vụ");
	}

	@ParameterizedTest
	@EnumSource
	void badFilesGetAClearSentence(Manner manner) throws IOException {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		lan.says("/nhapkehoach").presses("Đúng");
		lan.sends("", refused("ke-hoach.docx", zip())).hears("Tệp là tệp nén");
		lan.sends("", refused("khoa.docx", locked())).hears("mật khẩu");
		lan.sends("", text(), text()).hears("từng văn bản một");
		FileId letter = stored("thu.txt",
				"Kính gửi các đồng chí, xin chúc sức khỏe. ".repeat(10).getBytes(StandardCharsets.UTF_8));
		lan.sends("", letter).hears("Không tìm thấy nhiệm vụ nào trong văn bản");
		assertThat(this.files.open(letter)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void aDraftCanBeDroppedAndOthersMayNotImport(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		FileId file = text();
		upload(lan, file);
		lan.presses("Bỏ bản này").hears("Bỏ toàn bộ phần đã đọc").presses("Bỏ hẳn").hears("đã được xóa");
		assertThat(this.files.open(file)).isEmpty();
		Chat minh = this.province.joins(manner, "minh", Duty.FOCAL, this.health);
		minh.says("/nhapkehoach").hears("dành cho người được phân quyền");
	}

	@ParameterizedTest
	@EnumSource
	void aDocumentWithoutNumberIsCitedByTheCoordinator(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		upload(lan, stored("a.txt", PLAN.replace("Số: 31/KH-UBND\n", "").getBytes(StandardCharsets.UTF_8)));
		lan.hears("Cần số, ký hiệu và ngày của văn bản");
		lan.presses("Đưa vào theo dõi").hears("Cần số, ký hiệu và ngày của văn bản");
		lan.presses("Sửa số, ngày văn bản").says("không số").hears("ít nhất một chữ số");
		lan.says("31/KH-UBND").says("31/4/2026").hears("Không có ngày “31/4/2026”");
		lan.says("05/5/2026").hears("Kế hoạch 31/KH-UBND ngày 05/5/2026");
		lan.presses("Đưa vào theo dõi").hears("Đã đưa");
	}

	private void upload(Chat chat, FileId file) {
		chat.says("/nhapkehoach").hears("không thuộc bí mật nhà nước").presses("Đúng").hears("gửi tệp của văn bản");
		chat.sends("", file);
	}

	private static String lastText(Chat chat) {
		List<String> texts = chat.texts();
		return texts.get(texts.size() - 1);
	}

	private FileId withParagraphs(String... paragraphs) {
		return stored("a.txt", PLAN.replace("II. NHIỆM VỤ", String.join("\n", paragraphs) + "\nII. NHIỆM VỤ")
			.getBytes(StandardCharsets.UTF_8));
	}

	private FileId text() {
		return stored("ke-hoach.txt", PLAN.getBytes(StandardCharsets.UTF_8));
	}

	private FileId stored(String name, byte[] bytes) {
		return ((Storing.Stored) this.files.store(name, null, bytes)).file().id();
	}

	private FileId refused(String name, byte[] bytes) {
		FileId id = this.files.announce(name, bytes.length);
		assertThat(this.files.arrived(id, null, bytes)).isInstanceOf(Storing.Refused.class);
		return id;
	}

	private static byte[] zip() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("a.txt"));
			zip.write(PLAN.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	/** As Office locks a file: an OLE container with an encrypted package. */
	private static byte[] locked() throws IOException {
		try (org.apache.poi.poifs.filesystem.POIFSFileSystem container = new org.apache.poi.poifs.filesystem.POIFSFileSystem();
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
			container.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
	}

	private long count(String table) {
		return this.jdbc.queryForObject("SELECT count(*) FROM " + table, Long.class);
	}

}
