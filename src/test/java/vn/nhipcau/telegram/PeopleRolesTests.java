package vn.nhipcau.telegram;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.nhipcau.organization.Duty;

/** Who does the work and whom it is for, from the first words to the end of their way. */
class PeopleRolesTests extends Scene {

	private static final long MINH = 7102;

	private static final long HUNG = 7104;

	private static final long AN = 7105;

	private static final String CODE = "(PA(?:-[2-9A-Z]{3}){3})";

	@ParameterizedTest
	@EnumSource
	void anOfficialReportsProgressAndTheResult(Way way) {
		by(way);
		Phone minh = joined(MINH, OFFICE, Duty.COORDINATOR, "Trần Văn Minh");
		Phone lan = joined(Say.LAN, ROADS, Duty.FOCAL, "Lê Thị Lan").says("/start").sees("Kính chào đồng chí");
		minh.says("/themnhiemvu").says("147/UBND-TH").says("01/8/2024").says("Cứng hóa 435 km đường nông thôn");
		minh.says("xay dung").presses("Bỏ qua").says("trước ngày 15/12/2026").pressesTwice("Thêm, thông báo");
		lan.sees("Sở Xây dựng được giao chủ trì 1 nhiệm vụ", "hạn 14/12/2026").hasSeen(1, "được giao chủ trì");
		lan.pressesTwice("Đã nhận")
			.sees("đã ghi nhận đồng chí nhận được thông tin")
			.says("việc của tôi")
			.sees("Việc của tôi: 1");
		String code = found(lan, "(NV-\\d+)");

		lan.says("/viec " + code).presses("Cập nhật tiến độ").sees("hoặc nhập tỷ lệ");
		lan.says("500/435 km").sees("không thể lớn hơn khối lượng được giao").saysUnheard("300/435 km");
		diesAndStartsAgain();
		lan.waits().sees("đã ghi nhận tiến độ " + code + ": đang thực hiện 68% (300/435 km)");
		lan.hasSeen(1, "đã ghi nhận tiến độ " + code).edits(lan.lastSaid(), "310/435 km");
		lan.sees("tin đã gửi vừa được sửa").presses("Gửi như tin mới").sees("71% (310/435 km)");

		FakeTelegram.Shown card = lan.says("/viec " + code).message("Cơ quan thực hiện");
		lan.presses("Báo cáo kết quả").says("/start").sees("đang nhập dở").presses("Nhập tiếp").sees("nêu ngắn gọn");
		lan.says("Đã nghiệm thu").sees("Đề nghị gửi số").edits(lan.lastSaid(), "Đã nghiệm thu toàn tuyến");
		lan.sends(album("a1", 3)).sees("kèm theo: 3").seesMessages(1);
		lan.says("123/BC-SXD ngày 01/5/2026").presses("Đã đủ").sees("Đã nghiệm thu toàn tuyến", "kèm theo: 3");
		lan.pressesTwice("Gửi").sees("đã ghi nhận báo cáo kết quả " + code).hasSeen(1, "đã ghi nhận báo cáo kết quả");
		minh.sees("Sở Xây dựng báo cáo kết quả " + code).pressesTwice("Ghi nhận hoàn thành").sees("hoàn thành");
		lan.sees("đã ghi nhận nhiệm vụ " + code + " hoàn thành").hasSeen(1, "đã ghi nhận nhiệm vụ " + code);
		lan.pressesAgain(card, "Cập nhật tiến độ").sees("đã ghi nhận " + code + " hoàn thành");
		lan.says("/nhapkehoach").sees("dành cho người được phân quyền");
	}

	@ParameterizedTest
	@EnumSource
	void aLeaderSendsAnAnswerBackAndApprovesTheNext(Way way) {
		by(way);
		Phone minh = joined(MINH, OFFICE, Duty.COORDINATOR, "Trần Văn Minh");
		Phone lan = joined(Say.LAN, ROADS, Duty.FOCAL, "Lê Thị Lan");
		Phone hung = joined(HUNG, ROADS, Duty.LEADER, "Phạm Quốc Hùng").says("/choduyet").sees("không có việc nào");
		Phone an = reported("Cống thoát nước đường Trần Phú bị tắc");
		String code = found(an, CODE);
		minh.presses("Phân công").says("xay dung").presses(ROADS).presses("Gửi");
		lan.presses("Trả lời").says("Sở đã cho nạo vét cống").presses("Bỏ qua").pressesTwice("Trình, gửi");
		hung.sees("duyệt câu trả lời " + code, "đã cho nạo vét cống").hasSeen(1, "Kính trình đồng chí duyệt");
		FakeTelegram.Shown asked = hung.message("Kính trình");
		hung.presses("Yêu cầu sửa").says("/start").sees("đang nhập dở").presses("Nhập tiếp");
		hung.saysUnheard("Ghi rõ ngày nạo vét");
		diesAndStartsAgain();
		hung.waits().sees("Đã yêu cầu sửa dự thảo trả lời " + code);
		lan.sees("cần sửa", "Ghi rõ ngày nạo vét").hasSeen(1, "cần sửa").presses("Trả lời");
		lan.says("Sở đã cho nạo vét cống sáng nay").presses("Bỏ qua").presses("Trình, gửi");
		hung.says("chờ duyệt").sees("Đang chờ quyết định: 1").pressesTwice("Duyệt, gửi").sees("Đã duyệt và gửi");
		an.sees("Sở Xây dựng trả lời như sau: Sở đã cho nạo vét cống sáng nay").hasSeen(1, "trả lời như sau");
		hung.pressesAgain(asked, "Duyệt, gửi").sees("đã trả lời");
		hung.says("/tonghop").sees("Tổng hợp tình hình thực hiện").says("/nhapkehoach").sees("được phân quyền");
	}

	@ParameterizedTest
	@EnumSource
	void aCitizenReportsWithAnAlbumAndRatesTheAnswer(Way way) {
		by(way);
		Phone minh = joined(MINH, OFFICE, Duty.COORDINATOR, "Trần Văn Minh");
		Phone lan = joined(Say.LAN, ROADS, Duty.FOCAL, "Lê Thị Lan");
		Phone hung = joined(HUNG, ROADS, Duty.LEADER, "Phạm Quốc Hùng");
		Phone an = phone(AN).says("/start").sees("Kính chào ông/bà", "112, 113, 114, 115");
		an.sends(captioned("Đèn đường hỏng ở ngõ 5", album("a1", 3))).sees("Kèm 3 tệp").hasSeen(1, "Kèm 3 tệp");
		an.says("Phường Trần Phu").sees("đi qua máy chủ của Telegram").edits(an.lastSaid(), "Phường Trần Phú");
		an.pressesUnheard("Tôi đồng ý");
		diesAndStartsAgain();
		an.waits().sees("Địa bàn: Phường Trần Phú", "kiểm tra rồi bấm").says("/start").sees("đang nhập dở");
		an.presses("Nhập tiếp");
		FakeTelegram.Shown review = an.message("Xin kiểm tra");
		an.pressesTwice("Gửi").sees("Đã nhận nội dung", "thuộc về một bước đã qua").hasSeen(1, "Đã nhận nội dung");
		String code = found(an, CODE);
		an.says("tra cứu " + code).sees(code + " – Phản ánh").says("/start " + code).sees(code + " – Phản ánh");

		minh.sees("Phản ánh mới, mã " + code, "Kèm 3 tệp").hasSeen(1, "Phản ánh mới").presses("Phân công");
		minh.says("xay dung").presses(ROADS).presses("Gửi").sees("Đã chuyển " + code);
		an.sees("đã được chuyển đến Sở Xây dựng");
		lan.presses("Đề nghị bổ sung").says("số cột đèn").presses("Gửi");
		an.sees("bổ sung: số cột đèn").presses("Bổ sung").says("Cột số 12").sees("Đã bổ sung vào nội dung mã " + code);
		lan.sees("Cột số 12").presses("Trả lời").says("Đã thay bóng đèn").presses("Bỏ qua").presses("Trình, gửi");
		hung.presses("Duyệt, gửi");
		an.sees("trả lời như sau: Đã thay bóng đèn", "Xin ông/bà đánh giá").pressesTwice("Rất hài lòng");
		an.sees("cảm ơn ông/bà đã đánh giá").says("/hoso").sees(code + " – Phản ánh", "đã kết thúc");
		an.pressesAgain(review, "Gửi").sees("thuộc về một bước đã qua");
		an.says("/tonghop").sees("dành cho người được phân quyền");
		an.says("Tôi tố cáo ông Nguyễn Văn A nhận hối lộ").sees("Xin không gửi nội dung tố cáo");
	}

	private Phone reported(String words) {
		Phone an = phone(AN).says(words).presses("Bỏ qua").presses("Tôi đồng ý").presses("Gửi");
		return an.sees("Đã nhận nội dung");
	}

	private static String[] captioned(String words, String... pictures) {
		pictures[0] = pictures[0] + ",\"caption\":" + BotApi.JSON.valueToTree(words);
		return pictures;
	}

}
