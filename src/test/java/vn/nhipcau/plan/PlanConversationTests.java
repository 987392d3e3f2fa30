package vn.nhipcau.plan;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class PlanConversationTests {

	private static final Schedule ONCE = Schedule.once(Due.before(LocalDate.of(2026, 12, 15)));

	@Autowired
	Plans plans;

	@Autowired
	Fictitious province;

	private AgencyId office;

	private AgencyId health;

	@BeforeEach
	void aSmallProvince() {
		this.office = this.province.department("Văn phòng UBND tỉnh");
		this.health = this.province.department("Sở Y tế");
		this.province.department("Sở Tài chính");
		this.province.department("Sở Tư pháp");
	}

	@ParameterizedTest
	@EnumSource
	void aTaskIsAddedByFormAndTheLeadIsTold(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		Chat minh = this.province.joins(manner, "minh", Duty.FOCAL, this.health);
		lan.says("thêm nhiệm vụ").hears("Số, ký hiệu của văn bản");
		lan.says("không nhớ").hears("ít nhất một chữ số").says("1526/UBND-TH").hears("Ngày của văn bản");
		lan.says("29/02/2026").hears("Không có ngày “29/02/2026”");
		lan.says("01/12/2030").hears("nằm trong tương lai");
		lan.says("20/5/2026").hears("Nội dung nhiệm vụ?").says("👍").hears("từ 3 chữ cái");
		lan.says("Kiểm tra <b>bếp ăn</b> & nước uống").hears("Cơ quan chủ trì?");
		lan.says("sở t").hears("Có nhiều cơ quan phù hợp", "Sở Tài chính", "Sở Tư pháp");
		lan.presses("Quay lại").hears("Cơ quan chủ trì?").says("so y te").hears("Cơ quan phối hợp?");
		lan.presses("Bỏ qua").hears("Thời hạn?").says("bao giờ cũng được").hears("chưa hiểu thời hạn");
		lan.says("trước ngày 15/12/2026");
		lan.hears("1526/UBND-TH ngày 20/05/2026", "Chủ trì: Sở Y tế", "Thời hạn: trước ngày 15/12/2026");
		lan.presses("Thêm, thông báo").hears("Đã thêm NV-", "Sở Y tế chủ trì; trước ngày 15/12/2026");
		minh.hears("Sở Y tế được giao chủ trì 1 nhiệm vụ tại Công văn 1526/UBND-TH ngày 20/5/2026",
				"Kiểm tra <b>bếp ăn</b> & nước uống", "hạn 14/12/2026", "Việc của tôi");
		assertThat(minh.texts()).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void theDateMayBeTypedWithTheNumberAndTheTaskJoinsItsPlan(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		this.province.joins(manner, "minh", Duty.FOCAL, this.health);
		this.plans.approve(Fictitious.COORDINATOR, PlansTests.DOCUMENT, null,
				List.of(PlansTests.task("Khám sức khỏe", ONCE, NewAssignment.lead("Sở Y tế"))));
		lan.says("/themnhiemvu").says("147/KH-UBND ngày 31/02/2024").hears("Không có ngày “31/02/2024”");
		lan.says("147/KH-UBND, ngày 01/8/2024").hears("Nội dung nhiệm vụ?").says("Rà soát trạm y tế");
		lan.says("y te").says("Sở Tài chính; Sở Thủy sản").says("hằng năm");
		lan.hears("Văn bản: 147/KH-UBND ngày 01/08/2024", "Chưa có trong danh mục cơ quan: Sở Thủy sản");
		lan.presses("Thêm, thông báo").hears("“Rà soát trạm y tế”: Sở Y tế chủ trì; hằng năm");
		String code = lan.texts().get(lan.texts().size() - 1).replaceAll("(?s).*(NV-\\d+).*", "$1");
		lan.presses(code).hears(code + " “Rà soát trạm y tế”", "Cơ quan thực hiện: Sở Y tế");
		lan.says("/kehoach").hears("Kế hoạch, chương trình đã giao (1)", "2 nhiệm vụ; 2 lượt giao");
	}

	@ParameterizedTest
	@EnumSource
	void bodiesThatAreNotCommandedAreAddressedRespectfully(Manner manner) {
		AgencyId front = this.province.requested("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh");
		Chat hoa = this.province.joins(manner, "hoa", Duty.FOCAL, front);
		this.plans.approve(Fictitious.COORDINATOR, PlansTests.DOCUMENT, null, List
			.of(PlansTests.task("Vận động", ONCE, NewAssignment.lead("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"))));
		hoa.isTold("Trân trọng đề nghị", "Tin trao đổi công việc").hearsNothingOf("văn bản chỉ đạo");
		hoa.presses("Đã nhận").hears("nhận được thông tin lúc").hearsNothingOf("nhận việc");
	}

	@ParameterizedTest
	@EnumSource
	void plansAreListedAndATaskWithoutALeadGetsOne(Manner manner) {
		Chat lan = this.province.coordinator(manner, "lan", this.office);
		Chat minh = this.province.joins(manner, "minh", Duty.FOCAL, this.health);
		minh.says("/kehoach").hears("Chưa có kế hoạch nào");
		this.plans.approve(Fictitious.COORDINATOR, PlansTests.DOCUMENT, null,
				List.of(PlansTests.task("Khám sức khỏe", ONCE, NewAssignment.lead("Sở Y tế")),
						PlansTests.task("Rà soát tàu cá", ONCE, NewAssignment.lead("Sở Thủy sản"))));
		lan.says("/kehoach")
			.hears("2 nhiệm vụ; 1 lượt giao", "Chưa rõ cơ quan chủ trì: 1", "<b>đoàn kết</b> & phát triển");
		lan.presses("Kế hoạch 147/KH-UBND ngày 01/8/2024")
			.hears("1. Khám sức khỏe – Sở Y tế; trước ngày 15/12/2026", "2. Rà soát tàu cá – chưa rõ cơ quan chủ trì");
		lan.presses("Nhiệm vụ 2").hears("Sở Thủy sản (chưa có trong danh mục cơ quan)", "dòng 4 Phụ lục");
		lan.presses("Chọn cơ quan chủ trì").says("y te").hears("Đã ghi Sở Y tế chủ trì “Rà soát tàu cá”");
		minh.isTold("Rà soát tàu cá");
		minh.says("/kehoach").hears("2 nhiệm vụ; 2 lượt giao");
	}

	@ParameterizedTest
	@EnumSource
	void policeSeeNumbersAndNoContentUnlessTheyOptIn(Manner manner) {
		AgencyId police = this.province.police();
		Chat hung = this.province.joins(manner, "hung", Duty.FOCAL, police);
		this.plans.approve(Fictitious.COORDINATOR, PlansTests.DOCUMENT, null,
				List.of(PlansTests.task("Tuần tra bến đò", ONCE, NewAssignment.lead("Công an tỉnh"))));
		hung.isTold("Công an tỉnh được giao chủ trì 1 nhiệm vụ").hearsNothingOf("bến đò");
		hung.says("/kehoach").presses("Kế hoạch 147/KH-UBND ngày 01/8/2024").hears("không hiển thị qua kênh này");
	}

	@ParameterizedTest
	@EnumSource
	void aCitizenHasNoPlans(Manner manner) {
		Chat nobody = this.province.stranger(manner, "khach");
		nobody.says("/kehoach").hears("dành cho người được phân quyền");
		nobody.says("/themnhiemvu").hears("dành cho người được phân quyền");
	}

}
