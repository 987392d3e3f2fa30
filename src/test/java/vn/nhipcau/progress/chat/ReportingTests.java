package vn.nhipcau.progress.chat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Storing;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.progress.Document;
import vn.nhipcau.progress.Office;
import vn.nhipcau.progress.ReportKind;
import vn.nhipcau.progress.ReportView;
import vn.nhipcau.progress.Reports;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** What an official says about the work at hand, by words, buttons and forms. */
@ModuleTest
class ReportingTests {

	@Autowired
	Conversations conversations;

	@Autowired
	Office office;

	@Autowired
	Reports reports;

	@Autowired
	FileStore files;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	private AgencyId roads;

	private Actor official;

	private Chat lan;

	private Chat minh;

	private ObligationView work;

	private void begin(Manner manner) {
		this.roads = this.office.agency("Sở Xây dựng & <b>Giao thông</b>");
		this.official = this.office.person("Lan", this.roads, Duty.FOCAL, Conversations.address(manner, "lan"));
		this.office.person("Hải", this.roads, Duty.LEADER, Conversations.address(manner, "hai"));
		AgencyId committee = this.office.agency("Văn phòng UBND tỉnh");
		this.office.person("Minh", committee, Duty.COORDINATOR, Conversations.address(manner, "minh"));
		this.lan = this.conversations.chat(manner, "lan");
		this.minh = this.conversations.chat(manner, "minh");
		this.work = this.office.work(this.roads, "Nâng cấp đường tỉnh", "2026-06-04");
	}

	private ReportView last() {
		List<ReportView> all = this.reports.of(this.official, this.work.id());
		return all.get(all.size() - 1);
	}

	private ObligationView now() {
		return this.office.now(this.work);
	}

	private FileId photo(String name) {
		byte[] bytes = ("Biên bản " + name).getBytes(StandardCharsets.UTF_8);
		return ((Storing.Stored) this.files.store(name + ".txt", "text/plain", bytes)).file().id();
	}

	@ParameterizedTest
	@EnumSource
	void theListIsPagedInPlaceAndOpensOne(Manner manner) {
		begin(manner);
		this.office.work(this.roads, "Quá hạn rồi", "2026-05-30");
		this.office.work(this.roads, "Không hạn", null);
		for (int i = 1; i <= 5; i++) {
			this.office.work(this.roads, "Việc thứ " + i, "2026-07-0" + i);
		}
		this.lan.says("việc của tôi").hears("Việc của tôi: 8 (trang 1/2)", "quá hạn 02 ngày", "còn 03 ngày");
		this.lan.presses("Tiếp ›").hears("trang 2/2", "không quy định thời hạn").presses("‹ Trước").hears("trang 1/2");
		this.lan.presses(this.work.code())
			.hears("“Nâng cấp đường tỉnh”", "Sở Xây dựng & <b>Giao thông</b>", "Thời hạn: 04/06/2026, còn 03 ngày",
					"chưa thực hiện", "Người thực hiện: Lan");
		assertThat(this.lan.offers("Báo cáo kết quả")).isTrue();
		assertThat(this.lan.offers("Ghi nhận hoàn thành")).isFalse();
	}

	@ParameterizedTest
	@EnumSource
	void freeWordsAreEchoedAndCanBeUndone(Manner manner) {
		begin(manner);
		this.lan.says("xong 60%").hears("đã ghi nhận tiến độ " + this.work.code() + ": đang thực hiện 60%, lúc 09:00");
		assertThat(now().progress()).isEqualTo(60);
		this.lan.presses("Hoàn tác").hears("Đã hoàn tác", "chưa thực hiện");
		assertThat(now().state()).isEqualTo(ObligationState.NOT_STARTED);
		this.lan.says("xong 300/435 km").hears("68% (300/435 km)");
		assertThat(last().progress().figure().unit()).isEqualTo("km");
	}

	@ParameterizedTest
	@EnumSource
	void undoingEndsWhenSomethingCameAfterOrADayHasPassed(Manner manner) {
		begin(manner);
		this.lan.says("60%").looksAway();
		String undo = (manner == Manner.NUMBERS) ? null : this.lan.dataOf("Hoàn tác");
		String shown = this.lan.find("60%").id();
		this.lan.says("70%");
		if (undo != null) {
			this.lan.pressesData(undo, shown).hears("Không hoàn tác được", "đã có thay đổi sau đó", "Đồng chí, lúc");
		}
		this.clock.advance(Duration.ofHours(25));
		this.lan.presses("Hoàn tác").hears("Đã quá 24 giờ");
		assertThat(now().progress()).isEqualTo(70);
	}

	@ParameterizedTest
	@EnumSource
	void theResultIsRecordedAtOnceAndEvidenceFollows(Manner manner) {
		begin(manner);
		this.lan.says("da hoan thanh").hears("đã ghi nhận báo cáo kết quả", "Đề nghị gửi số, ký hiệu, ngày văn bản");
		assertThat(now().state()).isEqualTo(ObligationState.AWAITING_CONFIRMATION);
		this.minh.isTold("báo cáo kết quả " + this.work.code(), "“Nâng cấp đường tỉnh”", "(Đồng chí Lan, lúc 09:00",
				"Sở Xây dựng & <b>Giao thông</b>");
		this.lan.sends(null, photo("a")).hears("đã nhận thêm minh chứng", "kèm theo: 1");
		this.lan.says("Báo cáo số 123/BC-SXD ngày 29/5/2026").hears("Văn bản số 123/BC-SXD ngày 29/05/2026");
		this.lan.presses("Gửi minh chứng").hears("Đề nghị gửi số");
		this.lan.sends("thêm ảnh", photo("b")).presses("Xong").hears("kèm theo: 2", "thêm ảnh");
		assertThat(last().evidence().files()).hasSize(2);
		this.lan.says("đã hoàn thành").hears("Đồng chí đã báo cáo kết quả " + this.work.code() + " lúc 09:00");
		assertThat(this.jdbc.queryForList("SELECT words FROM status_report WHERE words IS NOT NULL", byte[].class))
			.allSatisfy((sealed) -> assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("ảnh"));
	}

	@ParameterizedTest
	@EnumSource
	void anObstacleGoesToTheCoordinator(Manner manner) {
		begin(manner);
		this.lan.says("xong 300/435km vướng giải phóng mặt bằng")
			.hears("đã ghi nhận vướng mắc", "68%", "Văn phòng UBND tỉnh", "vướng giải phóng mặt bằng");
		this.minh.isTold("báo khó khăn, vướng mắc", "vướng giải phóng mặt bằng");
		assertThat(now().progress()).isEqualTo(68);
		this.lan.presses("Hoàn tác").hears("Đã hoàn tác");
		assertThat(now().progress()).isZero();
		this.lan.says("vướng").hears("nêu ngắn gọn khó khăn", "Văn phòng UBND tỉnh");
		this.lan.says("😀😀").hears("Xin nêu bằng lời", "nêu ngắn gọn");
		this.lan.sends(null, photo("c")).hears("Đã nhận 1 tệp", "nêu ngắn gọn");
		this.lan.says("Mưa lũ kéo dài").hears("đã ghi nhận vướng mắc");
		assertThat(last().evidence().files()).hasSize(1);
		assertThat(last().evidence().text()).isEqualTo("Mưa lũ kéo dài");
	}

	@ParameterizedTest
	@EnumSource
	void theProgressFormTakesAChoiceOrAFigureAndRefusesNonsense(Manner manner) {
		begin(manner);
		this.lan.says("/viec " + this.work.code()).presses("Cập nhật tiến độ").hears("hoặc nhập tỷ lệ (60%)");
		this.lan.says("120%").hears("Tỷ lệ phải từ 0% đến 100%", "hoặc nhập tỷ lệ");
		this.lan.says("500/435 km").hears("không thể lớn hơn");
		this.lan.says("45").hears("đang thực hiện 45%");
		this.lan.says("/viec " + this.work.code()).presses("Cập nhật tiến độ").presses("Chưa thực hiện");
		assertThat(now().state()).isEqualTo(ObligationState.NOT_STARTED);
		this.lan.says("/viec " + this.work.code()).presses("Cập nhật tiến độ").presses("Đang thực hiện");
		assertThat(now().state()).isEqualTo(ObligationState.IN_PROGRESS);
		this.lan.says("120%").hears("Tỷ lệ phải từ 0% đến 100%", "Đồng chí đã viết: “120%”", "hoặc nhập tỷ lệ");
		this.lan.presses("Có vướng mắc").hears("nêu ngắn gọn khó khăn");
	}

	@ParameterizedTest
	@EnumSource
	void theResultFormGathersWordsDocumentsAndFiles(Manner manner) {
		begin(manner);
		this.lan.says("/viec " + this.work.code()).presses("Báo cáo kết quả").hears("nêu ngắn gọn kết quả");
		this.lan.sends(null, photo("1")).hears("Đã nhận 1 tệp");
		this.lan.says("Đã nghiệm thu <b>435</b> km").hears("Đề nghị gửi số");
		this.lan.says("123/BC-SXD ngày 31/02/2026").hears("Ngày 31/02/2026 không có trong lịch");
		this.lan.says("123/BC-SXD").hears("Văn bản số 123/BC-SXD");
		this.lan.sends("ảnh & biên bản", photo("2"), photo("3")).hears("kèm theo: 2");
		this.lan.presses("Xong").hears("ban hành ngày nào");
		this.lan.says("30/5/2027").hears("chưa đến");
		this.lan.says("30/5/2026")
			.hears("Báo cáo kết quả " + this.work.code(), "Đã nghiệm thu <b>435</b> km", "ảnh & biên bản",
					"123/BC-SXD ngày 30/05/2026", "kèm theo: 3");
		assertThat(now().state()).isEqualTo(ObligationState.NOT_STARTED);
		this.lan.presses("Gửi").hears("đã ghi nhận báo cáo kết quả");
		assertThat(last().evidence().document())
			.isEqualTo(new Document("123/BC-SXD", java.time.LocalDate.of(2026, 5, 30)));
		assertThat(last().evidence().files()).hasSize(3);
	}

	@ParameterizedTest
	@EnumSource
	void aResultReportedInWritingNeedsNumberAndDay(Manner manner) {
		begin(manner);
		this.lan.says("/viec " + this.work.code()).presses("Đã báo cáo bằng văn bản").says("gửi rồi ạ");
		this.lan.hears("chưa thấy số, ký hiệu").says("45/BC-SXD");
		this.lan.hears("ban hành ngày nào").says("hôm qua").hears("Văn bản số 45/BC-SXD ngày 31/05/2026");
		this.lan.presses("Gửi").hears("được báo cáo bằng văn bản");
		assertThat(last().kind()).isEqualTo(ReportKind.WRITTEN_DOCUMENT);
		this.minh.isTold("đã báo cáo " + this.work.code() + " bằng văn bản", "45/BC-SXD");
	}

	@ParameterizedTest
	@EnumSource
	void workIsPassedToAColleagueWhoIsTold(Manner manner) {
		begin(manner);
		this.office.person("Hoa", this.roads, Duty.SPECIALIST, Conversations.address(manner, "hoa"));
		Chat hoa = this.conversations.chat(manner, "hoa").looksAway();
		this.lan.says("/viec " + this.work.code()).presses("Chuyển người khác").hears("đến ai?");
		this.lan.presses("Hoa – specialist").hears("Đã chuyển", "Đồng chí Hoa");
		hoa.isTold("Đồng chí Lan chuyển nhiệm vụ này", "“Nâng cấp đường tỉnh”", "còn 03 ngày");
		hoa.says("xong 20%").hears("20%");
		this.conversations.chat(manner, "hai").says("/viec " + this.work.code()).presses("Phân công").hears("đến ai?");
	}

	@ParameterizedTest
	@EnumSource
	void ofSeveralTheWordsAreKeptWhileItAsksWhich(Manner manner) {
		begin(manner);
		ObligationView other = this.office.work(this.roads, "Trồng cây", "2026-06-20");
		this.lan.says("vướng kinh phí").hears("Đồng chí báo “vướng kinh phí” cho nhiệm vụ nào?");
		this.lan.presses(other.code() + " Trồng cây").hears("đã ghi nhận vướng mắc của " + other.code());
		this.lan.says(this.work.code() + " xong 60%").hears(this.work.code() + ": đang thực hiện 60%");
		this.lan.says("xong 70%").hears("cho nhiệm vụ nào?").says("nv " + this.work.id().value()).hears("70%");
		this.lan.repliesTo("vướng mắc của " + other.code(), "đang làm").hears("tiến độ " + other.code());
		this.lan.says("NV-9999 xong").hears("chưa được phân quyền");
	}

	@ParameterizedTest
	@EnumSource
	void twoAnswersInOneSecondAreTakenInTheirOrder(Manner manner) {
		begin(manner);
		this.conversations.put(this.lan.address(), Utterance.text("xong 60%"));
		this.lan.says("xong 70%").hears("60%", "70%");
		assertThat(now().progress()).isEqualTo(70);
		this.conversations.put(this.lan.address(), Utterance.text("xong"));
		this.lan.says("xong").hears("đã ghi nhận báo cáo kết quả", "Đồng chí đã báo cáo kết quả");
	}

	@ParameterizedTest
	@EnumSource
	void anOpenFormIsNotLostToAnotherButton(Manner manner) {
		begin(manner);
		this.lan.says("/viec " + this.work.code()).presses("Báo cáo kết quả").says("Đã nghiệm thu xong tuyến đường");
		this.lan.presses("Có vướng mắc").hears("đã được đóng lại", "Đã nghiệm thu xong tuyến đường", "nêu ngắn gọn");
	}

	@ParameterizedTest
	@EnumSource
	void strangersAndCitizensWordsAreLeftAlone(Manner manner) {
		begin(manner);
		this.conversations.chat(manner, "stranger").says("xong 60%").hearsNothingOf("tiến độ");
		this.conversations.chat(manner, "other").says("/viec").hears("được phân quyền");
		this.minh.says("xong 60%").hearsNothingOf("đã ghi nhận");
		assertThat(now().progress()).isNull();
	}

	@ParameterizedTest
	@EnumSource
	void policeGetNoContentInChat(Manner manner) {
		begin(manner);
		AgencyId police = this.office.police("Công an tỉnh");
		this.office.person("Dũng", police, Duty.FOCAL, Conversations.address(manner, "dung"));
		ObligationView secret = this.office.work(police, "Tuần tra tuyến biên giới", "2026-06-10");
		this.conversations.chat(manner, "dung")
			.says("/viec")
			.hears(secret.code(), "nội dung tại văn bản giao nhiệm vụ")
			.hearsNothingOf("Tuần tra");
	}

}
