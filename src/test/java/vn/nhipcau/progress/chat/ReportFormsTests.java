package vn.nhipcau.progress.chat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.Assignee;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.progress.Document;
import vn.nhipcau.progress.ReportKind;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said about work by buttons and forms. */
class ReportFormsTests extends Script {

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
		this.lan.presses("Đã đủ").hears("ban hành ngày nào");
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
		this.lan.says("/viec " + this.work.code()).presses("Chuyển người khác").hears("đến đồng chí nào?");
		this.lan.presses("Hoa – specialist").hears("Đã chuyển", "Đồng chí Hoa");
		hoa.isTold("Đồng chí Lan chuyển nhiệm vụ này", "“Nâng cấp đường tỉnh”", "còn 03 ngày");
		hoa.says("xong 20%").hears("20%");
		this.conversations.chat(manner, "hai")
			.says("/viec " + this.work.code())
			.presses("Phân công")
			.hears("đến đồng chí nào?");
	}

	@ParameterizedTest
	@EnumSource
	void whoHadItHearsThatItsLeaderGaveItToAnother(Manner manner) {
		begin(manner);
		this.office.person("Hoa", this.roads, Duty.SPECIALIST, Conversations.address(manner, "hoa"));
		this.office.person("Tú", this.roads, Duty.SPECIALIST, Conversations.address(manner, "tu"));
		Chat hoa = this.conversations.chat(manner, "hoa");
		Chat hai = this.conversations.chat(manner, "hai");
		hai.says(this.work.code()).presses("Phân công").presses("Hoa – specialist");
		hoa.looksAway();
		hai.says(this.work.code()).presses("Phân công").presses("Tú – specialist");
		hoa.isTold("Đồng chí Hải đã chuyển " + this.work.code() + " đến Đồng chí Tú thực hiện");
	}

	@ParameterizedTest
	@EnumSource
	void withNobodyToPassItToNoFormIsOpened(Manner manner) {
		begin(manner);
		AgencyId health = this.office.agency("Sở Y tế");
		Actor official = this.office.person("Sơn", health, Duty.FOCAL, Conversations.address(manner, "son"));
		ObligationView alone = this.office.work(health, "Tiêm chủng", "2026-06-10");
		Chat son = this.conversations.chat(manner, "son");
		this.obligations.passOn(official, Ref.now(alone.id()), Assignee.of(official.person()));
		son.says(alone.code()).presses("Chuyển người khác").hears("liên hệ Cán bộ tổng hợp để mời thêm người");
		son.says("xong 20%").hears("20%");
	}

	@ParameterizedTest
	@EnumSource
	void aLongButtonStandsAlone(Manner manner) {
		begin(manner);
		this.lan.says(this.work.code());
		assertThat(this.lan.screen()).last()
			.satisfies((card) -> assertThat(card.content().rows()).filteredOn((row) -> row.size() > 1)
				.allSatisfy((row) -> assertThat(row).allSatisfy((one) -> assertThat(one.label()).hasSizeLessThan(21))));
	}

	@ParameterizedTest
	@EnumSource
	void anOpenFormIsNotLostToAnotherButton(Manner manner) {
		begin(manner);
		this.lan.says("/viec " + this.work.code()).presses("Báo cáo kết quả").says("Đã nghiệm thu xong tuyến đường");
		this.lan.presses("Có vướng mắc").hears("đã được đóng lại", "Đã nghiệm thu xong tuyến đường", "nêu ngắn gọn");
	}

}
