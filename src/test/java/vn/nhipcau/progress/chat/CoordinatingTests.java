package vn.nhipcau.progress.chat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.progress.Source;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;

import static org.assertj.core.api.Assertions.assertThat;

/** What the coordinator makes of it, and who is told. */
class CoordinatingTests extends Script {

	@Autowired
	Messenger messenger;

	@Autowired
	TransactionOperations transaction;

	@ParameterizedTest
	@EnumSource
	void aResultIsRecordedAsDoneByOnePress(Manner manner) {
		begin(manner);
		this.lan.says("đã hoàn thành");
		this.lan.looksAway();
		this.minh.presses("Ghi nhận hoàn thành").hears("Đã ghi nhận " + this.work.code() + " hoàn thành");
		this.lan.isTold("Văn phòng UBND tỉnh đã ghi nhận nhiệm vụ " + this.work.code()
				+ " hoàn thành ngày 01/06/2026 (đúng hạn)");
		assertThat(now().state()).isEqualTo(ObligationState.COMPLETED);
		this.lan.presses("Hoàn tác").hears("Đồng chí Minh đã ghi nhận " + this.work.code() + " hoàn thành lúc 09:00");
		this.minh.presses("Thôi theo dõi").hears("Đồng chí đã ghi nhận");
	}

	@ParameterizedTest
	@EnumSource
	void moreIsWantedWithAReasonAndADay(Manner manner) {
		begin(manner);
		this.lan.says("đã hoàn thành").looksAway();
		this.minh.presses("Đề nghị bổ sung").hears("Cần bổ sung gì").says("thiếu biên bản & ảnh");
		this.minh.hears("chậm nhất ngày nào").says("31/2/2026").hears("không có trong lịch");
		this.minh.says("1/5/2026").hears("đã qua").says("10/6/2026").hears("Nội dung sẽ gửi cơ quan");
		this.minh.presses("Gửi").hears("chậm nhất ngày 10/06/2026");
		this.lan.isTold("Đề nghị đồng chí bổ sung kết quả " + this.work.code()
				+ ": thiếu biên bản & ảnh; gửi lại chậm nhất ngày 10/06/2026.");
		this.lan.says("/viec " + this.work.code()).hears("đề nghị bổ sung kết quả", "thiếu biên bản & ảnh");
		this.lan.says("xong").hears("đã ghi nhận báo cáo kết quả");
		this.minh.presses("Ghi nhận hoàn thành").hears("Đã ghi nhận");
	}

	@ParameterizedTest
	@EnumSource
	void whatIsNotTheirsIsDecidedByTheCoordinator(Manner manner) {
		begin(manner);
		this.lan.says("/viec " + this.work.code())
			.presses("Không thuộc nhiệm vụ của cơ quan")
			.says("Thuộc Sở Y tế")
			.presses("Gửi")
			.hears("đã chuyển ý kiến của cơ quan");
		this.lan.says("xong 60%").hears("Đồng chí đã báo " + this.work.code() + " không thuộc nhiệm vụ");
		this.lan.looksAway();
		this.minh.hears("không thuộc nhiệm vụ của cơ quan", "Thuộc Sở Y tế");
		this.minh.says("/choxacnhan").hears("Chờ xác nhận: 1", "Sở Xây dựng", "chờ ý kiến");
		this.minh.presses(this.work.code()).presses("Vẫn thuộc nhiệm vụ của cơ quan").says("Theo mục III.2");
		this.minh.presses("Gửi").hears("vẫn thuộc nhiệm vụ");
		this.lan.isTold("vẫn thuộc nhiệm vụ của cơ quan", "Theo mục III.2");
		this.lan.says("xong 60%").hears("60%");
		this.minh.says("/ghinhanthay " + this.work.code()).hears("qua hình thức nào?");
	}

	@ParameterizedTest
	@EnumSource
	void whatAnAgencySaidElsewhereIsRecordedWithItsSource(Manner manner) {
		begin(manner);
		this.minh.says("ghi nhận thay").hears("nhiệm vụ nào?").says("NV-9999").hears("mã chưa đúng");
		this.minh.says(this.work.code()).presses("điện thoại").presses("Tiến độ").says("150%").hears("từ 0% đến 100%");
		this.minh.says("300/435 km").presses("Đã đủ").hears("qua điện thoại", "68% (300/435 km)");
		this.minh.presses("Gửi").hears("68%", "ghi nhận thay qua điện thoại");
		assertThat(now().progress()).isEqualTo(68);
		assertThat(this.reports.of(this.official, this.work.id()).get(0).source()).isEqualTo(Source.TELEPHONE);
		this.lan.isTold("đã ghi nhận thay cơ quan", "ghi nhận thay qua điện thoại");
		this.minh.says("/ghinhanthay " + this.work.code()).presses("văn bản").presses("Kết quả").says("Đã nghiệm thu");
		this.minh.says("77/BC-SXD ngày 30/5/2026").presses("Đã đủ").presses("Gửi").presses("Ghi nhận hoàn thành");
		this.lan.isTold("hoàn thành ngày 01/06/2026").says("/viec " + this.work.code());
		this.lan.hears("77/BC-SXD", "Đồng chí Minh", "ghi nhận thay qua văn bản");
	}

	@ParameterizedTest
	@EnumSource
	void theDateIsMovedByADocumentAndTheAgencyIsTold(Manner manner) {
		begin(manner);
		Chat hai = this.conversations.chat(manner, "hai").looksAway();
		this.lan.looksAway();
		this.minh.says(this.work.code()).hears("“Nâng cấp đường tỉnh”").presses("Điều chỉnh thời hạn");
		this.minh.hears("theo văn bản nào").says("có rồi").hears("chưa thấy số, ký hiệu");
		this.minh.says("2147/UBND-TH ngày 05/6/2026").hears("chưa đến").says("2147/UBND-TH");
		this.minh.hears("ban hành ngày nào").says("28/5/2026").hears("Thời hạn mới").says("hôm nào đó");
		this.minh.hears("chưa đọc được ngày").says("31/6/2026").hears("không có trong lịch");
		this.minh.says("4/6/2026").hears("đang là thời hạn hiện nay").says("1/5/2026").hears("trước ngày ban hành");
		this.minh.says("30/6/2026")
			.hears("Từ ngày 04/06/2026 đến ngày 30/06/2026, theo văn bản 2147/UBND-TH ngày 28/05/2026");
		assertThat(now().lastDay()).isEqualTo("2026-06-04");
		this.minh.presses("Gửi").hears("Đã điều chỉnh thời hạn " + this.work.code() + " đến ngày 30/06/2026");
		String told = "Thời hạn của " + this.work.code()
				+ " được điều chỉnh từ ngày 04/06/2026 đến ngày 30/06/2026 theo văn bản 2147/UBND-TH ngày 28/05/2026.";
		this.lan.isTold(told, "“Nâng cấp đường tỉnh”");
		hai.isTold(told);
		assertThat(hai.texts().stream().filter((text) -> text.contains("được điều chỉnh"))).hasSize(1);
		assertThat(now().lastDay()).isEqualTo("2026-06-30");
		assertThat(now().originalLastDay()).isEqualTo("2026-06-04");
		assertThat(this.lan.says(this.work.code()).hears("Thời hạn ban đầu: 04/06/2026").offers("Điều chỉnh thời hạn"))
			.isFalse();
	}

	@ParameterizedTest
	@EnumSource
	void aRestAndItsEndAreTold(Manner manner) {
		begin(manner);
		Chat hai = this.conversations.chat(manner, "hai").looksAway();
		this.lan.looksAway();
		this.obligations.suspend(this.coordinator, Ref.now(this.work.id()));
		this.lan.isTold("Nhiệm vụ " + this.work.code() + " tạm dừng từ ngày 01/06/2026").looksAway();
		hai.isTold("tạm dừng từ ngày 01/06/2026").looksAway();
		this.obligations.resume(this.coordinator, Ref.now(this.work.id()));
		this.lan.isTold("Nhiệm vụ " + this.work.code() + " được tiếp tục thực hiện. Thời hạn: 04/06/2026");
		hai.isTold("được tiếp tục thực hiện");
	}

	@ParameterizedTest
	@EnumSource
	void bodiesThatAreNotCommandedAreAskedAndThanked(Manner manner) {
		begin(manner);
		AgencyId front = this.office.requested("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh");
		this.office.person("Hoa", front, Duty.FOCAL, Conversations.address(manner, "hoa"));
		ObligationView asked = this.office.asks(front, "Vận động hội viên", "2026-06-20");
		Chat hoa = this.conversations.chat(manner, "hoa");
		hoa.says(asked.code());
		assertThat(hoa.offers("Đã trả lời bằng văn bản")).isTrue();
		assertThat(hoa.offers("Báo cáo kết quả")).isFalse();
		hoa.presses("Đề nghị xem lại").says("Đã giao Hội Nông dân").presses("Gửi");
		this.minh.says(asked.code()).presses("Vẫn thuộc nhiệm vụ của cơ quan").says("Theo mục III.2").presses("Gửi");
		hoa.isTold("Trân trọng đề nghị quý cơ quan tiếp tục phối hợp").looksAway();
		this.minh.says(asked.code()).presses("Điều chỉnh thời hạn").says("12/UBND-TH ngày 30/5/2026");
		this.minh.says("30/6/2026").presses("Gửi");
		hoa.isTold("Trân trọng thông tin đến quý cơ quan: thời gian phối hợp thực hiện " + asked.code());
		hoa.says(asked.code()).presses("Thông báo kết quả").hears("Trân trọng đề nghị đồng chí");
	}

	@ParameterizedTest
	@EnumSource
	void anObstacleStandsUntilItIsCleared(Manner manner) {
		begin(manner);
		this.lan.says("vướng giải phóng mặt bằng").says("xong 65%").looksAway();
		this.minh.says(this.work.code()).hears("65%", "Vướng mắc chưa tháo gỡ: vướng giải phóng mặt bằng").looksAway();
		this.lan.says(this.work.code()).presses("Đã tháo gỡ vướng mắc").hears("đã được tháo gỡ", "Văn phòng UBND tỉnh");
		this.minh.isTold("Giao thông</b> báo đã tháo gỡ khó khăn, vướng mắc của " + this.work.code());
		assertThat(now().progress()).isEqualTo(65);
		this.lan.presses("Đã tháo gỡ vướng mắc").hears("không có khó khăn, vướng mắc nào");
		this.lan.says(this.work.code()).hearsNothingOf("chưa tháo gỡ");
		this.minh.says("/ghinhanthay " + this.work.code()).presses("điện thoại").presses("Khó khăn, vướng mắc");
		this.minh.says("Thiếu vốn").presses("Đã đủ").presses("Gửi").says(this.work.code()).hears("Thiếu vốn");
	}

	@ParameterizedTest
	@EnumSource
	void withoutACoordinatorInAChatResultsWaitInTheList(Manner manner) {
		begin(manner);
		this.jdbc.update("DELETE FROM channel_account WHERE live_address = ?",
				Conversations.address(manner, "minh").key());
		this.lan.says("đã hoàn thành").hears("đã ghi nhận báo cáo kết quả");
		this.office.person("Bình", this.committee, Duty.COORDINATOR, Conversations.address(manner, "binh"));
		Chat binh = this.conversations.chat(manner, "binh");
		binh.says("/choxacnhan").hears("Chờ xác nhận: 1", this.work.code()).presses(this.work.code());
		binh.hears("Ghi nhận gần nhất: Kết quả (Sở Xây dựng")
			.hearsNothingOf("Lan")
			.presses("Thôi theo dõi")
			.says("Trùng")
			.presses("Gửi");
		this.lan.isTold("đã thôi theo dõi nhiệm vụ " + this.work.code() + " trên Hệ thống. Lý do: Trùng.");
		binh.says("/choxacnhan").hears("không có kết quả nào");
	}

	@ParameterizedTest
	@EnumSource
	void aReportThatIsTakenBackIsTold(Manner manner) {
		begin(manner);
		this.lan.says("đã hoàn thành");
		this.minh.isTold("báo cáo kết quả");
		this.lan.presses("Hoàn tác").hears("Đã hoàn tác");
		this.minh.isTold("đã rút lại nội dung vừa báo");
		this.minh.presses("Ghi nhận hoàn thành")
			.hears("Giao thông</b> đã rút lại báo cáo kết quả")
			.hearsNothingOf("Lan");
		assertThat(now().state()).isEqualTo(ObligationState.IN_PROGRESS);
	}

	@ParameterizedTest
	@EnumSource
	void reportingWithdrawsTheRemindersThatHaveNotGoneOut(Manner manner) {
		begin(manner);
		this.conversations.put(this.lan.address(), vn.nhipcau.chat.spi.Utterance.text("xong 60%"));
		this.transaction.executeWithoutResult((status) -> this.messenger.tell(this.official.person(),
				Notice.of((words) -> Reply.of(Html.text("Nhắc việc")))
					.cancelledBy("obligation:" + this.work.id().value())));
		this.conversations.engine().handle();
		this.lan.isTold("60%");
		assertThat(this.lan.texts()).noneMatch((text) -> text.contains("Nhắc việc"));
	}

}
