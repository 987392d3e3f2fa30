package vn.nhipcau.petition.chat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.files.FileId;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.petition.Town;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A citizen's right to have wrong data put right. */
@ModuleTest
class CorrectionTests {

	@Autowired
	Conversations conversations;

	@Autowired
	Town town;

	@Autowired
	JdbcTemplate jdbc;

	private Chat citizen;

	private Chat coordinator;

	private Chat focal;

	private String reported(Manner manner) {
		AgencyId agency = this.town.agency("Sở Xây dựng");
		this.town.sits(manner, "minh", this.town.agency("Văn phòng UBND tỉnh"), Duty.COORDINATOR);
		this.town.sits(manner, "lan", agency, Duty.FOCAL);
		this.citizen = this.conversations.chat(manner, "citizen");
		this.coordinator = this.conversations.chat(manner, "minh");
		this.focal = this.conversations.chat(manner, "lan");
		this.citizen.sends("Đèn đường hỏng ở ngõ 5", new FileId(3)).presses("Bỏ qua").presses("Tôi đồng ý");
		this.citizen.presses("Gửi").hears("Đã nhận nội dung");
		return WholeWayTests.code(this.citizen);
	}

	private void assign() {
		this.coordinator.presses("Phân công").says("xay").presses("Sở Xây dựng").presses("Gửi");
	}

	@ParameterizedTest
	@EnumSource
	void theWordsAreReplacedAndWhoeverHasTheCaseIsTold(Manner manner) {
		String code = reported(manner);
		this.coordinator.looksAway();
		this.citizen.presses("Sửa nội dung").hears("cần sửa gì ở nội dung mã " + code);
		this.citizen.presses("Nội dung").sends(null, new FileId(4)).hears("nhắn bằng lời");
		this.citizen.says("Đèn hỏng ở ngõ 15").hears("Đã sửa nội dung mã " + code);
		this.coordinator.isTold("Công dân đã sửa nội dung " + code, "Đèn hỏng ở ngõ 15", "Kèm 1 tệp")
			.hearsNothingOf("ngõ 5");
		this.citizen.says(code).presses("Xem đầy đủ").hears("ngõ 15", "sửa nội dung").hearsNothingOf("ngõ 5");
		assign();
		this.focal.looksAway();
		this.citizen.says(code).presses("Sửa nội dung").presses("Nội dung").says("Đèn hỏng ở ngõ 25");
		this.focal.isTold("Công dân đã sửa nội dung " + code, "Đèn hỏng ở ngõ 25");
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM petition_entry WHERE words IS NOT NULL", Long.class))
			.isOne();
		assertThat(
				this.jdbc.queryForObject("SELECT COUNT(*) FROM audit WHERE action = 'petition.corrected'", Long.class))
			.isEqualTo(2);
	}

	@ParameterizedTest
	@EnumSource
	void theNumberIsReplacedOrTakenBack(Manner manner) {
		String code = reported(manner);
		this.coordinator.looksAway();
		this.citizen.presses("Sửa nội dung").presses("Số điện thoại").says("abc").hears("chưa nhận ra số điện thoại");
		this.citizen.says("0912 345 678").hears("Đã sửa nội dung mã " + code);
		this.coordinator.isTold("Điện thoại liên hệ: 0912345678", "Đèn đường hỏng");
		this.citizen.says(code).presses("Sửa nội dung").presses("Số điện thoại").presses("Không để lại liên hệ");
		this.citizen.says(code).hears("Không để lại thông tin liên hệ").hearsNothingOf("0912345678");
	}

	@ParameterizedTest
	@EnumSource
	void anAnsweredCaseIsNotCorrected(Manner manner) {
		reported(manner);
		assign();
		this.jdbc.update("UPDATE petition SET state = 'ANSWERED', answered_at = received_at");
		this.citizen.presses("Sửa nội dung").hears("không còn phù hợp");
	}

	@ParameterizedTest
	@EnumSource
	void wordsThatAreWantedMayComeAsACorrection(Manner manner) {
		String code = reported(manner);
		assign();
		this.focal.presses("Đề nghị bổ sung").says("số cột đèn").presses("Gửi");
		this.citizen.says(code).hears("đang chờ người gửi bổ sung");
		this.citizen.presses("Sửa nội dung").presses("Nội dung").says("Đèn hỏng ở cột 12, ngõ 15");
		this.citizen.says(code).hears("cơ quan đang xem xét");
	}

}
