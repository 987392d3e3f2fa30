package vn.nhipcau.petition.chat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.files.FileId;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.petition.Town;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class WholeWayTests {

	static final Pattern CODE = Pattern.compile("PA(-[2-9A-Z]{3}){3}");

	@Autowired
	Conversations conversations;

	@Autowired
	Town town;

	@Autowired
	JdbcTemplate jdbc;

	private Chat citizen;

	private Chat coordinator;

	private Chat focal;

	private Chat leader;

	private void settle(Manner manner) {
		AgencyId office = this.town.agency("Văn phòng UBND tỉnh");
		AgencyId transport = this.town.agency("Sở Xây dựng");
		this.town.sits(manner, "minh", office, Duty.COORDINATOR);
		this.town.sits(manner, "lan", transport, Duty.FOCAL);
		this.town.sits(manner, "hung", transport, Duty.LEADER);
		this.citizen = this.conversations.chat(manner, "citizen");
		this.coordinator = this.conversations.chat(manner, "minh");
		this.focal = this.conversations.chat(manner, "lan");
		this.leader = this.conversations.chat(manner, "hung");
	}

	static String code(Chat chat) {
		for (int i = chat.texts().size() - 1; i >= 0; i--) {
			Matcher matcher = CODE.matcher(chat.texts().get(i));
			if (matcher.find()) {
				return matcher.group();
			}
		}
		throw new AssertionError("No code among " + chat.texts());
	}

	@ParameterizedTest
	@EnumSource
	void fromTheFirstWordsToTheSecondAnswer(Manner manner) {
		settle(manner);
		this.citizen.sends("Đèn đường hỏng ở ngõ 5 <b>rất</b> tối & nguy hiểm", new FileId(7))
			.hears("Đèn đường hỏng ở ngõ 5 <b>rất</b> tối & nguy hiểm", "Phản ánh", "Kèm 1 tệp", "xã, phường nào");
		this.citizen.presses("Bỏ qua").hears("Tin nhắn đi qua máy chủ của", "Văn phòng UBND tỉnh (giả định)");
		this.citizen.presses("Tôi đồng ý").hears("Xin kiểm tra rồi bấm “Gửi”");
		this.coordinator.looksAway();
		this.citizen.presses("Gửi").hears("Đã nhận nội dung", "Dự kiến trả lời chậm nhất ngày 10/06/2026");
		String code = code(this.citizen);

		this.coordinator.isTold("Phản ánh mới, mã " + code, "Đèn đường hỏng", "Kèm 1 tệp");
		this.coordinator.presses("Phân công").hears("gõ vài chữ");
		this.coordinator.says("zzz").hears("Không tìm thấy cơ quan nào");
		this.citizen.looksAway();
		this.focal.looksAway();
		this.coordinator.says("xay dung")
			.presses("Sở Xây dựng")
			.hears("Chuyển " + code + " đến Sở Xây dựng; công dân được thông báo ngay");
		this.citizen.hearsNothingOf(code);
		this.coordinator.presses("Gửi").hears("Đã chuyển " + code + " đến Sở Xây dựng");
		this.citizen.isTold("Ngày 01/06/2026, nội dung mã " + code + " đã được chuyển đến Sở Xây dựng");

		this.focal.isTold("Sở Xây dựng được giao trả lời " + code, "Đèn đường hỏng", "Trả lời");
		this.citizen.looksAway();
		this.focal.presses("Đề nghị bổ sung")
			.says("số cột đèn")
			.hears("Công dân sẽ được đề nghị bổ sung")
			.presses("Gửi");
		this.citizen.isTold("kính đề nghị ông/bà bổ sung: số cột đèn, chậm nhất ngày 08/06/2026");
		this.focal.looksAway();
		this.citizen.presses("Bổ sung").says("Cột số 12").hears("Đã bổ sung vào nội dung mã " + code);
		this.focal.isTold("Công dân đã bổ sung cho " + code, "Cột số 12");

		this.leader.looksAway();
		this.focal.presses("Trả lời").says("Đã thay đèn <mới> & kiểm tra").presses("Bỏ qua");
		this.focal.presses("Trình, gửi").hears("Đã trình lãnh đạo duyệt");
		this.leader.isTold("Kính trình đồng chí duyệt câu trả lời " + code, "Đã thay đèn <mới> & kiểm tra");
		this.focal.looksAway();
		this.leader.presses("Yêu cầu sửa").says("Ghi rõ ngày").hears("Đã yêu cầu sửa");
		this.focal.isTold("cần sửa", "Ghi rõ ngày");
		this.leader.looksAway();
		this.focal.presses("Trả lời").says("Đã thay đèn ngày 30/5").sends("biên bản", new FileId(9));
		this.focal.presses("Bỏ qua").presses("Trình, gửi");
		this.leader.says("/choduyet").hears("Đang chờ quyết định: 1", code);
		this.citizen.looksAway();
		this.leader.presses("Duyệt, gửi").hears("Đã duyệt và gửi câu trả lời " + code);
		this.citizen.isTold("Sở Xây dựng trả lời như sau: Đã thay đèn ngày 30/5", "Xin ông/bà đánh giá");
		assertThat(this.citizen.find("trả lời như sau").content().files()).containsExactly(new FileId(9));
		assertThat(owed()).isEqualTo("COMPLETED");

		this.citizen.presses("Chưa hài lòng").hears("chưa hài lòng");
		this.focal.looksAway();
		this.citizen.presses("Xin xem lại").says("Đèn lại hỏng").hears("Sở Xây dựng xem lại");
		this.focal.isTold("Công dân đề nghị xem lại " + code, "Đèn lại hỏng");
		assertThat(owed()).isEqualTo("NOT_STARTED");
		this.leader.looksAway();
		this.focal.presses("Trả lời").says("Đã thay dây điện").presses("Bỏ qua").presses("Trình, gửi");
		this.citizen.looksAway();
		this.leader.presses("Duyệt, gửi");
		this.citizen.isTold("Đã thay dây điện").presses("Rất hài lòng").hears("cảm ơn ông/bà đã đánh giá");
		this.citizen.says("tra cứu " + code.toLowerCase(java.util.Locale.ROOT)).hears("đã kết thúc");
		this.citizen.says("/hoso").hears(code, "đã kết thúc");
	}

	@ParameterizedTest
	@EnumSource
	void aPhotoAloneIsEnoughToAskAgain(Manner manner) {
		settle(manner);
		this.citizen.says("Đèn đường hỏng ở ngõ 5").presses("Bỏ qua").presses("Tôi đồng ý").presses("Gửi");
		String code = code(this.citizen);
		answered();
		this.citizen.says("/tracuu " + code).presses("Xin xem lại").sends(null, new FileId(11)).hears("xem lại");
		answered();
		this.citizen
			.does(new Utterance(null, null, null, this.citizen.find("Mã: " + code).id(), List.of(new FileId(12)), null,
					null))
			.presses("Xin xem lại " + code)
			.hears("xem lại");
		assertThat(this.jdbc.queryForList("SELECT file_id FROM petition_file ORDER BY file_id", Long.class))
			.containsExactly(11L, 12L);
	}

	private void answered() {
		this.jdbc.update("UPDATE petition SET state = 'ANSWERED', agency_id = (SELECT MAX(id) FROM agency),"
				+ " answered_at = received_at");
	}

	private String owed() {
		return this.jdbc.queryForList("""
				SELECT o.state FROM petition p JOIN obligation o ON o.id = p.answer_obligation""", String.class).get(0);
	}

}
