package vn.nhipcau.petition.chat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.files.FileId;
import vn.nhipcau.petition.Town;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class CitizenTests {

	@Autowired
	Conversations conversations;

	@Autowired
	Town town;

	@Autowired
	JdbcTemplate jdbc;

	/** Sends with three taps, or two where consent was given before. */
	private String report(Chat citizen, String words) {
		citizen.says(words);
		return sent(citizen);
	}

	private String sent(Chat citizen) {
		if (citizen.offers("Việc mới") && !citizen.texts().get(citizen.texts().size() - 1).contains("xã, phường")) {
			citizen.presses("Việc mới");
		}
		citizen.presses("Bỏ qua");
		if (citizen.texts().get(citizen.texts().size() - 1).contains("đi qua máy chủ")) {
			citizen.presses("Tôi đồng ý");
		}
		citizen.presses("Gửi").hears("Đã nhận nội dung");
		return WholeWayTests.code(citizen);
	}

	@ParameterizedTest
	@EnumSource
	void aPhotoAloneIsAReportAndMorePhotosJoinIt(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		citizen.sends(null, new FileId(1)).hears("Kèm 1 tệp", "xã, phường nào");
		citizen.sends(null, new FileId(2)).hears("Kèm 2 tệp", "xã, phường nào");
		citizen.says("phường Trần Phú").hears("đi qua máy chủ");
		citizen.sends("nhìn từ phía chợ", new FileId(3)).hears("đi qua máy chủ");
		citizen.presses("Tôi đồng ý").hears("Kèm 3 tệp", "nhìn từ phía chợ", "Địa bàn: phường Trần Phú");
		citizen.presses("Thêm ảnh").sends(null, new FileId(4)).hears("Kèm 4 tệp");
		citizen.presses("Không để lại liên hệ").hears("Không để lại thông tin liên hệ.");
		citizen.presses("Gọi lại cho tôi").says("abc").hears("chưa nhận ra số điện thoại");
		citizen.says("0912 345 678").hears("Điện thoại liên hệ: 0912345678");
		citizen.presses("Đổi loại").presses("Góp ý").hears("Góp ý");
		citizen.presses("Gửi").hears("Dự kiến trả lời chậm nhất ngày 22/06/2026");
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM petition_file", Long.class)).isEqualTo(4);
		assertThat(this.jdbc.queryForObject("SELECT kind FROM petition", String.class)).isEqualTo("SUGGESTION");
		citizen.presses("Bổ sung").says("/huy");
	}

	@ParameterizedTest
	@EnumSource
	void aPlaceIsAReportToo(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		this.conversations.put(citizen.address(),
				new Utterance(null, null, null, null, List.of(), new Utterance.Place(18.34, 105.9), null));
		this.conversations.engine().runUntilIdle();
		citizen.hears("Đã kèm vị trí");
		citizen.presses("Bỏ qua").presses("Tôi đồng ý").presses("Gửi").hears("Đã nhận nội dung");
		citizen.says("/hoso").presses(WholeWayTests.code(citizen)).hears("Vị trí: 18.34, 105.9");
	}

	@ParameterizedTest
	@EnumSource
	void wordsThatSayNothingAndWordsThatSayMuch(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		citizen.says("😀😀😀").hears("mô tả cụ thể hơn");
		citizen.says("abc").hears("mô tả cụ thể hơn");
		String longText = "Đường hỏng nặng. ".repeat(500);
		citizen.says(longText).hears("Đường hỏng nặng", "…", "xã, phường nào");
		citizen.presses("Bỏ qua").presses("Tôi đồng ý");
		citizen.presses("Sửa lại").says("Đường hỏng từ đầu làng").hears("Đường hỏng từ đầu làng");
		citizen.presses("Quay lại").hears("nhắn lại nội dung").says("Đường <b>hỏng</b> & lầy");
		citizen.hears("Đường <b>hỏng</b> & lầy").presses("Gửi").hears("Đã nhận");
		citizen.says("x".repeat(10_001)).hears("dài 10.001 ký tự");
	}

	@ParameterizedTest
	@EnumSource
	void withoutConsentNothingIsKept(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		citizen.says("Đèn đường hỏng ở ngõ 5")
			.presses("Bỏ qua")
			.presses("Không đồng ý")
			.hears("đã được xóa khỏi Hệ thống", "Trụ sở Tiếp công dân tỉnh", "giờ 07:30");
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM petition", Long.class)).isZero();
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM conversation WHERE form IS NOT NULL", Long.class))
			.isZero();
	}

	@ParameterizedTest
	@EnumSource
	void twoCasesAtOnceNeverMix(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		String first = report(citizen, "Đèn đường hỏng ở ngõ 5");
		citizen.says("Chợ xả rác ra đường").hears("thuộc việc nào?").presses("Việc mới");
		String second = sent(citizen);
		assertThat(second).isNotEqualTo(first);
		citizen.says("Cột đèn số 12 nhé").hears("thuộc việc nào?", "Bổ sung " + first, "Bổ sung " + second);
		citizen.presses("Bổ sung " + first + " (Phản ánh)").hears("Đã bổ sung vào nội dung mã " + first);
		citizen.repliesTo("Mã: " + second, "Rác từ tối qua").hears("Đã bổ sung vào nội dung mã " + second);
		citizen.says("/tracuu " + first).presses("Xem đầy đủ").hears("Cột đèn số 12").hearsNothingOf("Rác từ tối qua");
		citizen.says(second).presses("Xem đầy đủ").hears("Rác từ tối qua").hearsNothingOf("Cột đèn");
		citizen.says("/hoso").hears(first, second);
	}

	@ParameterizedTest
	@EnumSource
	void aWrongCodeAndAStrangersCodeGetTheSameAnswer(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		Chat stranger = this.conversations.chat(manner, "stranger");
		String code = report(citizen, "Đèn đường hỏng ở ngõ 5");
		stranger.says("tra cứu " + code).hears("Không tìm thấy nội dung với mã này").hearsNothingOf("Đèn");
		stranger.says("/tracuu PA-222-222-222").hears("Không tìm thấy nội dung với mã này");
		stranger.says("/tracuu linh tinh").hears("Không tìm thấy nội dung với mã này");
		stranger.says("/hoso").hears("chưa gửi nội dung nào");
		citizen.says(code.replace("-", "").toLowerCase(java.util.Locale.ROOT)).hears("Đèn đường hỏng");
	}

	@ParameterizedTest
	@EnumSource
	void aCitizenSeesAndErasesWhatIsKept(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		String code = report(citizen, "Đèn đường hỏng ở ngõ 5");
		citizen.says("/dulieucanhan").hears("nội dung của 1 việc", code, "đã đồng ý");
		citizen.presses("Xóa nội dung đã gửi").presses("Đồng ý xóa").hears("chuyển đề nghị xóa 1 việc đang xử lý");
		this.jdbc.update("UPDATE petition SET state = 'CLOSED'");
		citizen.presses("Xóa nội dung đã gửi").presses("Đồng ý xóa").hears("Đã xóa nội dung 1 việc");
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM petition_entry WHERE words IS NOT NULL", Long.class))
			.isZero();
		citizen.says("/tracuu " + code).hears(code, "Nội dung đã được xóa").hearsNothingOf("Đèn");
		citizen.says("/dulieucanhan").presses("Rút đồng ý").hears("rút đồng ý");
		citizen.says("Đường ngập nước ở chợ").presses("Bỏ qua").hears("đi qua máy chủ");
	}

	@ParameterizedTest
	@EnumSource
	void thanksBeginNoReport(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		citizen.says("Cảm ơn!").hears("Trân trọng cảm ơn ông/bà").hearsNothingOf("Nội dung sẽ gửi");
		citizen.says("vâng ạ cảm ơn").hearsNothingOf("xã, phường nào");
		citizen.says("Xin cảm ơn đội cứu hỏa đã giúp dân").hears("Nội dung sẽ gửi", "112, 113, 114, 115");
	}

	@ParameterizedTest
	@EnumSource
	void furtherWordsAreNoLocality(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		citizen.says("Đèn đường hỏng ở ngõ 5").says("đèn hỏng cả tuần rồi");
		citizen.hears("Đèn đường hỏng ở ngõ 5\nđèn hỏng cả tuần rồi", "xã, phường nào").hearsNothingOf("Địa bàn");
		citizen.says("xa quá không ai đến").hears("xa quá không ai đến", "xã, phường nào").hearsNothingOf("Địa bàn");
		citizen.says("Xã Đồng Vàng").presses("Tôi đồng ý").hears("Địa bàn: Xã Đồng Vàng", "cả tuần rồi");
	}

	@ParameterizedTest
	@EnumSource
	void aCommuneOfTheProvinceIsKnownByItsBareName(Manner manner) {
		this.town.commune("UBND xã Thạch Bình");
		Chat citizen = this.conversations.chat(manner, "citizen");
		citizen.says("Đèn đường hỏng ở ngõ 5").says("xóm 3 Thạch Bình").presses("Tôi đồng ý");
		citizen.hears("Địa bàn: xóm 3 Thạch Bình");
	}

	@ParameterizedTest
	@EnumSource
	void yesMayBeTyped(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		citizen.says("Đèn đường hỏng ở ngõ 5").presses("Bỏ qua").says("vâng ạ.").hears("Xin kiểm tra rồi bấm");
		citizen.says("Gửi đi").hears("Đã nhận nội dung");
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM petition", Long.class)).isOne();
		Chat other = this.conversations.chat(manner, "other");
		other.says("Chợ xả rác ra đường").presses("Bỏ qua").says("không").hears("đã được xóa khỏi Hệ thống");
	}

	@ParameterizedTest
	@EnumSource
	void wordsAfterAnAnswerMayBeAboutIt(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		String code = report(citizen, "Đèn đường hỏng ở ngõ 5");
		this.jdbc.update("UPDATE petition SET state = 'ANSWERED', answered_at = received_at");
		citizen.says("Tôi chưa đồng ý, đèn vẫn tối").hears("thuộc việc nào?", "Xin xem lại " + code, "Việc mới");
		citizen.presses("Việc mới").hears("Tôi chưa đồng ý, đèn vẫn tối", "xã, phường nào");
	}

	@ParameterizedTest
	@EnumSource
	void whoeverTakesConsentBackIsToldWhatIsStillKept(Manner manner) {
		Chat citizen = this.conversations.chat(manner, "citizen");
		report(citizen, "Đèn đường hỏng ở ngõ 5");
		citizen.says("/dulieucanhan").presses("Rút đồng ý").hears("vẫn được giữ để trả lời");
		citizen.presses("Xóa nội dung đã gửi").hears("Tiếp tục?");
	}

	@Test
	void whatIsStoredIsSealed() {
		Chat citizen = this.conversations.chat(Manner.BUTTONS, "citizen");
		report(citizen, "Den duong hong o ngo 5");
		byte[] words = this.jdbc.queryForObject("SELECT words FROM petition_entry", byte[].class);
		assertThat(new String(words, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Den");
	}

}
