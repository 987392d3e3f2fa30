package vn.nhipcau.petition.chat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.SubjectDirectory;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.petition.Town;
import vn.nhipcau.storage.Sweep;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class OfficialTests {

	@Autowired
	Conversations conversations;

	@Autowired
	Town town;

	@Autowired
	Obligations obligations;

	@Autowired
	List<Sweep> sweeps;

	@Autowired
	SubjectDirectory subjects;

	@Autowired
	Dictionary dictionary;

	private AgencyId agency;

	private Chat citizen;

	private Chat coordinator;

	private Chat focal;

	private String reported(Manner manner, String words) {
		AgencyId office = this.town.agency("Văn phòng UBND tỉnh");
		this.agency = this.town.agency("Sở Xây dựng");
		this.town.sits(manner, "minh", office, Duty.COORDINATOR);
		this.town.sits(manner, "lan", this.agency, Duty.FOCAL);
		this.citizen = this.conversations.chat(manner, "citizen");
		this.coordinator = this.conversations.chat(manner, "minh");
		this.focal = this.conversations.chat(manner, "lan");
		this.citizen.says(words).presses("Bỏ qua").presses("Tôi đồng ý").presses("Gửi");
		return WholeWayTests.code(this.citizen);
	}

	private void assign() {
		this.coordinator.presses("Phân công").says("xay").presses("Sở Xây dựng").presses("Gửi");
	}

	@ParameterizedTest
	@EnumSource
	void whatIsForAnotherBodyIsSaidSo(Manner manner) {
		String code = reported(manner, "Xin hỏi về vụ kiện của tôi");
		this.citizen.looksAway();
		this.coordinator.presses("Không thuộc thẩm quyền")
			.says("Tòa án nhân dân tỉnh: số 2 đường A, 0000")
			.presses("Gửi")
			.hears("Đã hướng dẫn công dân và kết thúc " + code);
		this.citizen.isTold("xin ông/bà liên hệ: Tòa án nhân dân tỉnh: số 2 đường A, 0000");
		this.coordinator.presses("Phân công").hears("không còn phù hợp");
	}

	@ParameterizedTest
	@EnumSource
	void afterTwoTransfersTheCoordinatorHasDecided(Manner manner) {
		String code = reported(manner, "Chợ xả rác ra đường");
		for (int i = 1; i <= 2; i++) {
			assign();
			this.coordinator.looksAway();
			this.focal.presses("Chuyển cơ quan khác").says("Thuộc UBND xã").hears("về cán bộ tổng hợp");
			this.coordinator.isTold("Sở Xây dựng đề nghị chuyển " + code, "(lần " + i + ")", "Thuộc UBND xã");
		}
		assign();
		this.focal.presses("Chuyển cơ quan khác").says("Vẫn không thuộc").hears("đã được chuyển nhiều lần");
	}

	@ParameterizedTest
	@EnumSource
	void withoutALeaderInAnyChatTheCoordinatorApproves(Manner manner) {
		String code = reported(manner, "Đèn đường hỏng ở ngõ 5");
		assign();
		this.coordinator.looksAway();
		this.focal.presses("Trả lời").says("Đã thay đèn").presses("Bỏ qua").presses("Trình, gửi");
		this.coordinator.isTold("Kính trình đồng chí duyệt câu trả lời " + code).presses("Duyệt, gửi");
		this.citizen.isTold("Đã thay đèn");
	}

	@ParameterizedTest
	@EnumSource
	void theAgencyPassesItOnAndSaysWhenItIsLate(Manner manner) {
		String code = reported(manner, "Đèn đường hỏng ở ngõ 5");
		this.town.sits(manner, "hoa", this.agency, Duty.SPECIALIST);
		Chat hoa = this.conversations.chat(manner, "hoa");
		assign();
		this.focal.presses("Phân công nội bộ")
			.presses("Đồng chí hoa")
			.hears("Đã giao " + code + " cho đồng chí Đồng chí hoa");
		hoa.isTold("Đồng chí được giao trả lời " + code);
		this.citizen.looksAway();
		hoa.says("/tracuu " + code).presses("Báo chậm").says("mưa bão").says("31/2/2027").hears("chưa nhận ra ngày");
		hoa.says("30/6/2026").hears("ngày dự kiến mới 30/06/2026").presses("Gửi");
		this.citizen.isTold("Sở Xây dựng xin lỗi ông/bà", "(mưa bão)", "30/06/2026");
		hoa.looksAway();
		this.citizen.repliesTo("Mã: " + code, "Vẫn tối").hears("Đã bổ sung");
		hoa.isTold("Công dân đã bổ sung cho " + code);
	}

	@ParameterizedTest
	@EnumSource
	void aSecretaryReadsAndApprovesNothing(Manner manner) {
		String code = reported(manner, "Đèn đường hỏng ở ngõ 5");
		this.town.sits(manner, "hung", this.agency, Duty.LEADER);
		this.town.sits(manner, "thu", this.agency, Duty.SECRETARY);
		Chat secretary = this.conversations.chat(manner, "thu");
		assign();
		this.focal.presses("Trả lời").says("Đã thay đèn").presses("Bỏ qua").presses("Trình, gửi");
		secretary.says("/choduyet").presses(code).hears("Đèn đường hỏng", "Đã thay đèn");
		assertThat(secretary.offers("Duyệt, gửi")).isFalse();
	}

	@ParameterizedTest
	@EnumSource
	void whoeverHadACaseIsToldThatItWasTakenAway(Manner manner) {
		String code = reported(manner, "Đèn đường hỏng ở ngõ 5");
		this.town.sits(manner, "tam", this.town.agency("Sở Y tế"), Duty.FOCAL);
		this.town.sits(manner, "hoa", this.agency, Duty.SPECIALIST);
		Chat hoa = this.conversations.chat(manner, "hoa");
		assign();
		this.focal.presses("Phân công nội bộ").hears("Giao " + code + " cho đồng chí nào").presses("Đồng chí hoa");
		hoa.looksAway();
		this.coordinator.says(code).presses("Phân công").says("y te").presses("Sở Y tế").presses("Gửi");
		hoa.isTold("Sở Xây dựng không còn phải trả lời " + code, "chuyển đến cơ quan khác").hearsNothingOf("Đèn");
		Chat tam = this.conversations.chat(manner, "tam").looksAway();
		this.coordinator.says(code).presses("Không thuộc thẩm quyền").says("Tòa án").presses("Gửi");
		tam.isTold("Sở Y tế không còn phải trả lời " + code, "cơ quan có thẩm quyền");
	}

	@ParameterizedTest
	@EnumSource
	void whoeverAnsweredHearsWhatItWasWorthAndTheLeaderOfDiscontent(Manner manner) {
		String code = reported(manner, "Đèn đường hỏng ở ngõ 5");
		this.town.sits(manner, "hung", this.agency, Duty.LEADER);
		Chat leader = this.conversations.chat(manner, "hung");
		assign();
		this.focal.presses("Trả lời").says("Đã thay đèn").presses("Bỏ qua").presses("Trình, gửi");
		leader.presses("Duyệt, gửi").looksAway();
		this.focal.looksAway();
		this.citizen.presses("Chưa hài lòng");
		this.focal.isTold("Công dân đánh giá việc trả lời " + code + ": Chưa hài lòng");
		leader.isTold("Công dân đánh giá việc trả lời " + code + ": Chưa hài lòng").looksAway();
		this.focal.looksAway();
		this.citizen.says(code).presses("Chưa hài lòng");
		this.focal.hearsNothingOf("đánh giá");
		this.citizen.says(code).presses("Hài lòng");
		this.focal.isTold("đánh giá việc trả lời " + code + ": Hài lòng");
		leader.hearsNothingOf("đánh giá");
	}

	@ParameterizedTest
	@EnumSource
	void whatTheCitizenWasAskedForIsNotWaitedForWithoutEnd(Manner manner) {
		String code = reported(manner, "Đèn đường hỏng ở ngõ 5");
		assign();
		this.focal.presses("Đề nghị bổ sung").says("số cột đèn").presses("Gửi");
		this.citizen.hears("chậm nhất ngày 08/06/2026");
		this.focal.looksAway();
		sweep("2026-06-08T09:00:00Z");
		sweep("2026-06-08T18:00:00Z");
		this.focal.hearsNothingOf("Đã hết ngày");
		sweep("2026-06-09T01:00:00Z");
		this.focal.isTold("Đã hết ngày đề nghị công dân bổ sung " + code, "theo thông tin hiện có", "Trả lời");
		this.citizen.says(code).hears("cơ quan đang xem xét");
		assertThat(this.obligations.mine(this.town.actor(manner, "lan"), 0, 10).items().get(0).state().name())
			.isEqualTo("NOT_STARTED");
	}

	private void sweep(String at) {
		this.sweeps.stream()
			.filter((sweep) -> sweep.name().equals("petition-waiting"))
			.forEach((sweep) -> sweep.sweep(Instant.parse(at)));
		this.conversations.engine().runUntilIdle();
	}

	@ParameterizedTest
	@EnumSource
	void policeGetNoContentInChat(Manner manner) {
		String code = reported(manner, "Quán karaoke ồn quá 23 giờ");
		AgencyId police = this.town.police("Công an tỉnh");
		this.town.sits(manner, "cong", police, Duty.FOCAL);
		Chat officer = this.conversations.chat(manner, "cong");
		this.coordinator.presses("Phân công").says("cong an").presses("Công an tỉnh").presses("Gửi");
		officer.isTold(code, "không hiển thị tại kênh này").hearsNothingOf("karaoke");
		officer.presses("Xem đầy đủ").hears(code).hearsNothingOf("karaoke");
	}

	@ParameterizedTest
	@EnumSource
	void theAnswerIsOwedAndNamedWithoutTheCitizensWords(Manner manner) {
		String code = reported(manner, "Đèn đường hỏng ở ngõ 5");
		assign();
		Actor lan = this.town.actor(manner, "lan");
		ObligationView owed = this.obligations.mine(lan, 0, 10).items().get(0);
		assertThat(owed.lastDay()).isEqualTo("2026-06-10");
		assertThat(this.subjects.card(owed).title()).contains(code).doesNotContain("Đèn");
		assertThat(this.subjects.buttons(lan, owed, this.dictionary.in(Language.VI))).extracting((one) -> one.label())
			.startsWith("Trả lời", "Đề nghị bổ sung", "Chuyển cơ quan khác", "Phân công nội bộ")
			.doesNotContain("Phân công", "Duyệt, gửi");
	}

}
