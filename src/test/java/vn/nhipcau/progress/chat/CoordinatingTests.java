package vn.nhipcau.progress.chat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.obligation.ObligationState;
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
		this.minh.presses("Thôi theo dõi").says("nhầm").presses("Gửi").hears("Đồng chí đã ghi nhận");
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
		this.minh.says("/choxacnhan").hears("Chờ ghi nhận: 1", "Sở Xây dựng", "chờ ý kiến");
		this.minh.presses(this.work.code()).presses("Vẫn thuộc nhiệm vụ của cơ quan").says("Theo mục III.2");
		this.minh.presses("Gửi").hears("vẫn thuộc nhiệm vụ");
		this.lan.isTold("vẫn thuộc nhiệm vụ của cơ quan", "Theo mục III.2");
		this.lan.says("xong 60%").hears("60%");
		this.minh.says("/ghinhanthay " + this.work.code()).hears("qua đâu?");
	}

	@ParameterizedTest
	@EnumSource
	void whatAnAgencySaidElsewhereIsRecordedWithItsSource(Manner manner) {
		begin(manner);
		this.minh.says("ghi nhận thay").hears("nhiệm vụ nào?").says("NV-9999").hears("mã chưa đúng");
		this.minh.says(this.work.code()).presses("điện thoại").presses("Tiến độ").says("150%").hears("từ 0% đến 100%");
		this.minh.says("300/435 km").presses("Xong").hears("qua điện thoại", "68% (300/435 km)");
		this.minh.presses("Gửi").hears("68%", "ghi nhận thay qua điện thoại");
		assertThat(now().progress()).isEqualTo(68);
		assertThat(this.reports.of(this.official, this.work.id()).get(0).source()).isEqualTo(Source.TELEPHONE);
		this.lan.isTold("đã ghi nhận thay cơ quan", "ghi nhận thay qua điện thoại");
		this.minh.says("/ghinhanthay " + this.work.code()).presses("văn bản").presses("Kết quả").says("Đã nghiệm thu");
		this.minh.says("77/BC-SXD ngày 30/5/2026").presses("Xong").presses("Gửi").presses("Ghi nhận hoàn thành");
		this.lan.isTold("hoàn thành ngày 01/06/2026").says("/viec " + this.work.code());
		this.lan.hears("77/BC-SXD", "Đồng chí Minh", "ghi nhận thay qua văn bản");
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
		binh.says("/choxacnhan").hears("Chờ ghi nhận: 1", this.work.code()).presses(this.work.code());
		binh.hears("Ghi nhận gần nhất: Kết quả (Sở Xây dựng")
			.hearsNothingOf("Lan")
			.presses("Thôi theo dõi")
			.says("Trùng")
			.presses("Gửi");
		this.lan.isTold("thôi theo dõi nhiệm vụ " + this.work.code() + ": Trùng.");
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
		this.minh.presses("Ghi nhận hoàn thành").hears("Đồng chí Lan đã rút lại báo cáo kết quả");
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
