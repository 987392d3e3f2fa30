package vn.nhipcau.plan;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.email.Letter;
import vn.nhipcau.email.MailServer;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** New work reaches a {@code đầu mối} who has joined no chat, in a letter. */
@ModuleTest
class NewWorkByMailTests {

	private static final Schedule ONCE = Schedule.once(Due.before(LocalDate.of(2026, 12, 15)));

	@Autowired
	Plans plans;

	@Autowired
	Fictitious province;

	@Autowired
	Conversations conversations;

	@Autowired
	MailServer server;

	private AgencyId office;

	@BeforeEach
	void aSmallProvince() {
		this.server.reset();
		this.office = this.province.department("Văn phòng UBND tỉnh");
		this.province.mailed("minh@tinh.example", Duty.FOCAL, this.province.department("Sở Y tế"));
		this.province.department("Sở Tư pháp");
	}

	@ParameterizedTest
	@EnumSource
	void theLetterHasTheWorkAndTheCoordinatorHearsOfTheOthersOnly(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		lan.says("/themnhiemvu").says("1526/UBND-TH").says("20/5/2026");
		lan.says("Kiểm tra <b>bếp ăn</b> & nước uống").says("y te").presses("Bỏ qua").says("trước ngày 15/12/2026");
		lan.presses("Thêm, thông báo").hears("Đã thêm NV-").hearsNothingOf("chưa có đầu mối");
		Letter letter = this.server.read().get(0);
		assertThat(letter.to()).isEqualTo("minh@tinh.example");
		assertThat(letter.subject()).isEqualTo("Nhiệm vụ mới được giao: 1 nội dung");
		assertThat(letter.text())
			.contains("Sở Y tế được giao chủ trì 1 nhiệm vụ tại Công văn 1526/UBND-TH ngày 20/5/2026.",
					"Kiểm tra <b>bếp ăn</b> & nước uống", "hạn 14/12/2026", "không thay thế văn bản chỉ đạo", "/vao#")
			.doesNotContain("Xin bấm", "1. Đã nhận");
	}

	@ParameterizedTest
	@EnumSource
	void theLinkShowsTheNewWorkWithItsButtons(Manner manner) {
		gives("Sở Y tế");
		Chat browser = this.conversations.chat(manner, "minh");
		browser.says("/batdau " + this.server.read().get(0).token()).presses("Tham gia");
		browser.hears("Sở Y tế được giao chủ trì 1 nhiệm vụ", "Xin bấm “Đã nhận”", "Tuần tra bến đò");
		browser.presses("Đã nhận").hears("đã ghi nhận đồng chí nhận được thông tin");
	}

	@ParameterizedTest
	@EnumSource
	void whoHasNoMailboxIsStillOnTheCoordinatorsList(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		lan.says("/themnhiemvu").says("1526/UBND-TH").says("20/5/2026").says("Rà soát văn bản").says("tu phap");
		lan.presses("Bỏ qua").says("trước ngày 15/12/2026").presses("Thêm, thông báo");
		lan.hears("1 cơ quan chủ trì chưa có đầu mối", "Sở Tư pháp");
		assertThat(this.server.read()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void policeAreToldHowMuchAndWhereAndNoMore(Manner manner) {
		this.province.mailed("hung@tinh.example", Duty.FOCAL, this.province.police());
		gives("Công an tỉnh");
		assertThat(this.server.read().get(0).text()).contains("Công an tỉnh được giao chủ trì 1 nhiệm vụ")
			.doesNotContain("bến đò");
	}

	@ParameterizedTest
	@EnumSource
	void aBodyThatIsNotCommandedIsAsked(Manner manner) {
		this.province.mailed("mattran@tinh.example", Duty.FOCAL, this.province.requested("Ủy ban MTTQ tỉnh"));
		gives("Ủy ban MTTQ tỉnh");
		assertThat(this.server.read().get(0).subject()).isEqualTo("Trân trọng đề nghị phối hợp: 1 nội dung");
		assertThat(this.server.read().get(0).text()).startsWith("Trân trọng đề nghị Ủy ban MTTQ tỉnh phối hợp");
	}

	private void gives(String lead) {
		this.plans.approve(Fictitious.COORDINATOR, PlansTests.DOCUMENT, null,
				List.of(PlansTests.task("Tuần tra bến đò", ONCE, NewAssignment.lead(lead))));
		this.conversations.engine().runUntilIdle();
	}

}
