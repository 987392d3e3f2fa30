package vn.nhipcau.telegram;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.nhipcau.organization.Duty;

import static org.assertj.core.api.Assertions.assertThat;

/** Who keeps the house of a province, from the first words to the end of their way. */
class OfficeRolesTests extends Scene {

	private static final long HA = 7101;

	private static final long MINH = 7102;

	private static final long BICH = 7106;

	private static final String PLAN = """
			ỦY BAN NHÂN DÂN
			TỈNH SÔNG LAM
			Số: 31/KH-UBND
			Sông Lam, ngày 05 tháng 5 năm 2026
			KẾ HOẠCH
			Nâng cao chất lượng phục vụ Nhân dân
			I. MỤC ĐÍCH, YÊU CẦU
			1. Việc của người dân được trả lời đúng hẹn.
			II. NHIỆM VỤ
			1. Sở Xây dựng chủ trì cứng hóa 435 km đường giao thông nông thôn, hoàn thành trước ngày 15/12/2026.
			2. Sở Thủy sản chủ trì rà soát 120 tàu cá, hoàn thành trước ngày 30/9/2026.
			Nơi nhận:
			- Lưu: VT.
			TM. ỦY BAN NHÂN DÂN
			CHỦ TỊCH
			Nguyễn Văn An
			""";

	@ParameterizedTest
	@EnumSource
	void anAdministratorComesByALinkAndFoundsAnAgencyAndInvites(Way way) {
		by(way);
		String token = invitation(OFFICE, Duty.ADMINISTRATOR, "Quản trị hệ thống", null);
		Phone ha = phone(HA);
		ha.says("/start").sees("Kính chào ông/bà").says("/moithamgia").sees("dành cho người được phân quyền");
		ha.says("/start " + token).sees("họ và tên đầy đủ").says("12345").sees("ít nhất một chữ cái");
		ha.says("Nguyễn Thị Thu Hà").sees("Vị trí: Quản trị hệ thống").pressesTwice("Tham gia");
		ha.sees("Đồng chí đã tham gia Hệ thống", "thuộc về một bước đã qua").hasSeen(1, "Đồng chí đã tham gia");
		ha.says("/start " + token).sees("Lời mời này đã được sử dụng");

		ha.says("/start").sees("Kính chào đồng chí").presses("Mời tham gia").sees("muốn mời ai").presses("Hủy");
		ha.says("/coquan").presses("Thêm cơ quan").says(ROADS).says("Sở XD").presses("UBND tỉnh giao nhiệm vụ");
		FakeTelegram.Shown level = ha.message("thuộc cấp nào");
		ha.presses("cấp tỉnh (sở, ban, ngành)").sees("công an, quân đội");
		ha.pressesAgain(level, "cấp xã").sees("thuộc về một bước đã qua");
		ha.says("/start").sees("“Thêm cơ quan” đang nhập dở").presses("Nhập tiếp").sees("công an, quân đội");
		ha.pressesUnheard("Không phải");
		diesAndStartsAgain();
		ha.waits().sees("Trực thuộc cơ quan nào").hasSeen(1, "Trực thuộc cơ quan nào");
		ha.presses("Bỏ qua").presses("Bỏ qua").presses("Bỏ qua").sees("Tên: Sở Xây dựng\nViết tắt: Sở XD");
		ha.pressesTwice("Gửi").sees("Sở Xây dựng (số thứ tự ").hasSeen(1, "Sở Xây dựng (số thứ tự ");

		ha.says("mời tham gia").presses("Một người").says("van phong").presses("Cán bộ tổng hợp (thêm mới)");
		ha.presses("Bỏ qua").says("Trần Văn Minh").pressesTwice("Tạo lời mời").hasSeen(1, "Lời mời cho Văn phòng");
		Phone minh = phone(MINH);
		minh.says("/start " + found(ha, "vao#([A-Za-z2-7]+)")).presses("Tham gia").sees("đồng chí Trần Văn Minh");
		ha.says("/nhapkehoach").sees("dành cho người được phân quyền");
	}

	@ParameterizedTest
	@EnumSource
	void aCoordinatorImportsAPlanAndGivesItsWork(Way way) {
		by(way);
		this.seats.agency(ROADS);
		Phone minh = joined(MINH, OFFICE, Duty.COORDINATOR, "Trần Văn Minh").says("/start").sees("Kính chào đồng chí");
		minh.says("/moithamgia").presses("Một người").says("thuỷ lợi").sees("Không tìm thấy cơ quan nào");
		minh.says("xay dung").presses("Đầu mối (thêm mới)").presses("Bỏ qua").says("Lê Thị Lan");
		minh.presses("Tạo lời mời");
		Phone lan = phone(Say.LAN);
		lan.says("/start " + found(minh, "vao#([A-Za-z2-7]+)")).presses("Tham gia").sees("đồng chí Lê Thị Lan");

		minh.says("nhập kế hoạch").pressesTwice("Đúng").sees("Xin gửi tệp").hasSeen(1, "Xin gửi tệp");
		minh.says("/start").sees("đang nhập dở").presses("Nhập tiếp").sees("Xin gửi tệp");
		minh.saysUnheard("quá ngắn");
		diesAndStartsAgain();
		minh.waits().sees("từ 200 ký tự");
		uploads(minh, "ke-hoach.txt", PLAN.getBytes(StandardCharsets.UTF_8));
		minh.sees("Kế hoạch 31/KH-UBND ngày 05/5/2026", "2 nhiệm vụ").presses("Xem việc chưa rõ");
		minh.sees("“Sở Thủy sản” chưa có trong danh mục").presses("Đổi cơ quan chủ trì").says("van phong");
		minh.sees("Chủ trì: " + OFFICE).presses("Giữ").presses("Về tóm tắt").sees("Việc cần xem lại: 0");
		minh.pressesTwice("Đưa vào theo dõi")
			.sees("Đã đưa Kế hoạch 31/KH-UBND", "chưa có đầu mối tham gia", OFFICE + ": 1 nhiệm vụ");
		minh.hasSeen(1, "Đã đưa Kế hoạch 31/KH-UBND");
		lan.sees("Sở Xây dựng được giao chủ trì 1 nhiệm vụ", "hạn 14/12/2026").hasSeen(1, "được giao chủ trì");

		minh.says("/tonghop").sees("Tổng số 2 = hoàn thành 0").presses("Tải Excel").sees("Danh sách 2 nhiệm vụ");
		assertThat(this.telegram.calls("sendDocument")).hasSize(1);
		minh.says("/chuabaocao").sees("Sở Xây dựng: 1 nhiệm vụ");
		minh.says("/phananh").sees("dành cho người được phân quyền");
	}

	@ParameterizedTest
	@EnumSource
	void aProvincialLeaderSeesTheWhole(Way way) {
		by(way);
		Phone bich = phone(BICH);
		bich.says("/start").sees("Kính chào ông/bà");
		bich.says("/start " + invitation(OFFICE, Duty.PROVINCIAL_LEADER, "Phó Chủ tịch UBND tỉnh", "Đỗ Thị Bích"));
		bich.sees("Vị trí: Phó Chủ tịch UBND tỉnh").pressesUnheard("Tham gia").pressesUnheard("Tham gia");
		diesAndStartsAgain();
		bich.waits().sees("Đồng chí đã tham gia Hệ thống", "/tonghop").hasSeen(1, "Đồng chí đã tham gia Hệ thống");
		Phone minh = joined(MINH, OFFICE, Duty.COORDINATOR, "Trần Văn Minh");
		for (String agency : new String[] { OFFICE, ROADS }) {
			this.seats.agency(agency);
			minh.says("/themnhiemvu").says("147/UBND-TH").says("01/8/2024").says("Báo cáo kết quả xóa nhà tạm");
			minh.says(agency).presses("Bỏ qua").says("15/12/2026").presses("Thêm, thông báo").sees("Đã thêm");
		}

		bich.says("/start").sees("Kính chào đồng chí").presses("Tổng hợp tình hình thực hiện");
		bich.sees("Tổng số 2 = hoàn thành 0", "Biểu đồ tình hình thực hiện");
		bich.presses("Theo cơ quan").sees("Sở Xây dựng: 1 = hoàn thành 0").presses("Về tổng hợp").sees("Tổng số 2");
		bich.presses("Tải Excel").sees("Danh sách 2 nhiệm vụ");
		bich.says("qua han").sees("Không có nhiệm vụ quá hạn").edits(bich.lastSaid(), "tổng hợp");
		bich.sees("tin đã gửi vừa được sửa").presses("Gửi như tin mới").sees("Tổng số 2");
		bich.sends(album("a1", 3)).hasSeen(1, "chưa hiểu nội dung này");
		bich.says("/nhapkehoach").sees("dành cho người được phân quyền");
	}

}
