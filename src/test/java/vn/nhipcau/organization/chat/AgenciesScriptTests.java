package vn.nhipcau.organization.chat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyDraft;
import vn.nhipcau.organization.AgencyLevel;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.Heir;
import vn.nhipcau.organization.Succession;
import vn.nhipcau.petition.Town;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.Seats;

import static org.assertj.core.api.Assertions.assertThat;

/** Coordinators and administrators keep the register of agencies. */
@ModuleTest
class AgenciesScriptTests {

	@Autowired
	Conversations conversations;

	@Autowired
	Agencies agencies;

	@Autowired
	AgencyRegister register;

	@Autowired
	Town town;

	private AgencyId office;

	private AgencyId planning;

	private AgencyId health;

	@BeforeEach
	void settle() {
		this.office = agency("Văn phòng UBND tỉnh", 1);
		agency("Sở Tài chính", 3);
		this.planning = agency("Sở Kế hoạch và Đầu tư", 2);
		this.health = agency("Sở Y tế", 4);
	}

	@ParameterizedTest
	@EnumSource
	void theListKeepsTheOfficialOrderAndOpensAnAgency(Manner manner) {
		for (int i = 1; i <= 6; i++) {
			agency("Xã Số " + i, 10 + i);
		}
		this.town.sits(manner, "lan", this.health, Duty.FOCAL);
		this.town.sits(manner, "hai", this.health, Duty.LEADER);
		Chat minh = coordinator(manner);
		minh.says("/coquan")
			.hears("10 cơ quan", "Trang 1/2",
					"1. Văn phòng UBND tỉnh: chưa có đầu mối tham gia\n"
							+ "2. Sở Kế hoạch và Đầu tư: chưa có đầu mối tham gia\n3. Sở Tài chính",
					"4. Sở Y tế: đầu mối đã tham gia")
			.hearsNothingOf("Xã Số 5");
		minh.presses("Trang sau").hears("Trang 2/2", "Xã Số 5", "Xã Số 6");
		minh.presses("Trang trước").presses("Sở Y tế");
		minh.hears("Sở Y tế (số thứ tự 4)", "UBND tỉnh giao nhiệm vụ; cấp tỉnh", "Đầu mối: Đồng chí lan (đã tham gia)",
				"Lãnh đạo: Đồng chí hai (đã tham gia)");
		minh.says("/agencies tai chinh").hears("3. Sở Tài chính").presses("Sở Tài chính").hears("Đầu mối: chưa có");
		minh.says("/coquan thuy san").hears("Không tìm thấy cơ quan nào có “thuy san”");
	}

	@ParameterizedTest
	@EnumSource
	void anAgencyIsFoundedAndALikeNameIsWarnedOf(Manner manner) {
		Chat minh = coordinator(manner);
		minh.says("danh mục cơ quan").presses("Thêm cơ quan").hears("Tên đầy đủ");
		minh.says("👍").hears("ít nhất một chữ cái", "Tên đầy đủ");
		minh.says("Sở Y tế").hears("Đã có cơ quan mang tên này");
		minh.says("So Y te").hears("Tên “So Y te” gần giống cơ quan đã có: Sở Y tế");
		minh.presses("Quay lại").hears("Tên đầy đủ");
		minh.says("Sở <b>Du lịch</b> & Thể thao").hears("Tên viết tắt");
		minh.says("S".repeat(41)).hears("dài quá 40 ký tự");
		minh.says("Sở DL&TT").hears("giao nhiệm vụ cho cơ quan này");
		minh.presses("UBND tỉnh giao nhiệm vụ").hears("cấp nào");
		minh.presses("cấp tỉnh (sở, ban, ngành)").hears("công an, quân đội");
		minh.presses("Không phải").hears("Trực thuộc cơ quan nào");
		minh.says("van phong").hears("Số lớn nhất hiện nay là 4");
		minh.says("0").hears("từ 1 đến 9999");
		minh.says("5").hears("Hoạt động từ ngày nào");
		minh.says("31/02/2026").hears("Không có ngày “31/02/2026”");
		minh.says("1/3/2026")
			.hears("Tên: Sở <b>Du lịch</b> & Thể thao", "Viết tắt: Sở DL&TT", "Trực thuộc: Văn phòng UBND tỉnh",
					"Số thứ tự: 5", "Hoạt động từ ngày 01/03/2026");
		minh.presses("Gửi").hears("Sở <b>Du lịch</b> & Thể thao (số thứ tự 5)", "Cách gọi khác: Sở DL&TT");
		assertThat(this.agencies.search("du lich")).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void aLikeNameMayBeMeant(Manner manner) {
		Chat minh = coordinator(manner);
		minh.says("/coquan").presses("Thêm cơ quan").says("Sở Ý tế").presses("Cơ quan khác, dùng tên này");
		minh.presses("Bỏ qua").presses("UBND tỉnh đề nghị phối hợp").presses("Bỏ qua").presses("Bỏ qua");
		minh.presses("Bỏ qua").hears("Tên: Sở Ý tế", "cơ quan, tổ chức khác", "Số thứ tự: 5").presses("Hủy");
		assertThat(this.agencies.all()).hasSize(4);
	}

	@ParameterizedTest
	@EnumSource
	void anAgencyIsRenamedAndStillFoundByItsFormerName(Manner manner) {
		Chat minh = coordinator(manner);
		minh.says("/coquan y te").presses("Sở Y tế").presses("Đổi tên").hears("Tên mới của Sở Y tế");
		minh.says("Sở Tài chính").hears("Đã có cơ quan mang tên này");
		minh.says("Sở Y tế & <i>Dân số</i>").hears("Đổi tên “Sở Y tế” thành “Sở Y tế & <i>Dân số</i>”");
		minh.presses("Gửi").hears("Đã đổi tên thành Sở Y tế & <i>Dân số</i>");
		assertThat(this.agencies.resolve("Sở Y tế", LocalDate.of(2026, 6, 1)).agencies()).containsExactly(this.health);
		minh.says("/coquan y te").presses("Sở Y tế & <i>Dân số</i>").presses("Thêm cách gọi khác");
		minh.says("Ngành Y tế tỉnh").hears("“Ngành Y tế tỉnh” trong văn bản được hiểu là").presses("Gửi");
		minh.hears("Đã ghi nhận: “Ngành Y tế tỉnh”");
		assertThat(this.agencies.spellings(this.health)).containsExactly("Sở Y tế & <i>Dân số</i>", "Sở Y tế",
				"Ngành Y tế tỉnh");
	}

	@ParameterizedTest
	@EnumSource
	void aMergerIsRecordedWithItsDayAndDocument(Manner manner) {
		Chat minh = coordinator(manner);
		minh.says("/coquan").presses("Sở Kế hoạch và Đầu tư").presses("Sáp nhập, chia tách, kết thúc hoạt động");
		minh.hears("Cơ quan nào kế thừa chức năng, nhiệm vụ của Sở Kế hoạch và Đầu tư");
		minh.says("dau tu").hears("Không tìm thấy cơ quan");
		minh.says("tai chinh").hears("Còn cơ quan nào khác").presses("Không còn").hears("Áp dụng từ ngày nào");
		minh.says("32/13/2026").hears("Không có ngày");
		minh.says("01/07/2026").hears("Theo văn bản nào");
		minh.says("?").hears("từ 3 đến 200 ký tự");
		minh.says("NQ 12/NQ-HĐND & phụ lục")
			.hears("Từ ngày 01/07/2026, Sở Kế hoạch và Đầu tư kết thúc hoạt động", "Kế thừa: Sở Tài chính",
					"Căn cứ: NQ 12/NQ-HĐND & phụ lục", "được chuyển sang cơ quan kế thừa vào ngày đó");
		minh.presses("Gửi").hears("Đã ghi nhận: từ ngày 01/07/2026");
		Succession recorded = this.agencies.succession(this.planning, LocalDate.of(2026, 7, 1)).orElseThrow();
		assertThat(recorded.legalDocument()).isEqualTo("NQ 12/NQ-HĐND & phụ lục");
		minh.says("/coquan ke hoach").presses("Sở Kế hoạch và Đầu tư").hears("Kết thúc hoạt động từ ngày 01/07/2026");
		minh.says("/coquan tai chinh").presses("Sở Tài chính").hears("Trước đây: Sở Kế hoạch và Đầu tư");
	}

	@ParameterizedTest
	@EnumSource
	void aSplitNamesEachHeirsField(Manner manner) {
		Chat minh = coordinator(manner);
		minh.says("/coquan").presses("Sở Kế hoạch và Đầu tư").presses("Sáp nhập, chia tách, kết thúc hoạt động");
		minh.says("so").hears("Xin chọn cơ quan").presses("Sở Y tế").presses("Còn cơ quan khác");
		minh.hears("Sở Y tế kế thừa lĩnh vực nào").says("Đầu tư <y tế>").hears("Cơ quan kế thừa thứ 2");
		minh.says("y te").hears("Không tìm thấy cơ quan");
		minh.says("tai chinh").presses("Không còn").presses("Bỏ qua").says("1/6/2026").says("QĐ 1/QĐ-UBND");
		minh.hears("Kế thừa: Sở Y tế (Đầu tư <y tế>); Sở Tài chính", "chờ Cán bộ tổng hợp giao cho từng cơ quan");
		minh.presses("Gửi").hears("Đã ghi nhận");
		assertThat(this.agencies.heirs(this.planning, LocalDate.of(2026, 6, 1))).extracting(Heir::fieldOfWork)
			.containsExactly("Đầu tư <y tế>", null);
	}

	@ParameterizedTest
	@EnumSource
	void anHeirMayStillHaveToBegin(Manner manner) {
		AgencyDraft later = AgencyDraft.commanded("Sở Kinh tế", AgencyLevel.DEPARTMENT, 5)
			.from(LocalDate.of(2026, 7, 1));
		AgencyId economy = this.register.found(Seats.ADMINISTRATOR, later).value();
		Chat minh = coordinator(manner);
		minh.says("/coquan").presses("Sở Kinh tế").hears("Hoạt động từ ngày 01/07/2026");
		minh.says("/coquan").presses("Sở Kế hoạch và Đầu tư").presses("Sáp nhập, chia tách, kết thúc hoạt động");
		minh.says("kinh te").presses("Không còn").says("1/7/2026").says("QĐ 1/QĐ-UBND").presses("Gửi");
		assertThat(this.agencies.heirs(this.planning, LocalDate.of(2026, 7, 1))).containsExactly(Heir.of(economy));
		minh.says("/coquan").presses("Thêm cơ quan").says("Sở Kinh tế").hears("Đã có cơ quan mang tên này");
	}

	@ParameterizedTest
	@EnumSource
	void theAgencyOfAllAdministratorsDoesNotEnd(Manner manner) {
		this.town.sits(manner, "tu", this.office, Duty.ADMINISTRATOR);
		Chat tu = this.conversations.chat(manner, "tu");
		tu.says("/coquan van phong").presses("Văn phòng UBND tỉnh").presses("Sáp nhập, chia tách, kết thúc hoạt động");
		tu.says("y te").presses("Không còn").says("1/7/2026").says("QĐ 1/QĐ-UBND").presses("Gửi");
		tu.hears("người quản trị cuối cùng");
		assertThat(this.agencies.find(this.office).orElseThrow().validTo()).isNull();
	}

	@ParameterizedTest
	@EnumSource
	void othersDoNotKeepTheRegister(Manner manner) {
		for (Duty duty : List.of(Duty.FOCAL, Duty.LEADER, Duty.SECRETARY, Duty.PROVINCIAL_LEADER)) {
			String who = duty.name().toLowerCase(java.util.Locale.ROOT);
			this.town.sits(manner, who, this.health, duty);
			this.conversations.chat(manner, who).says("/coquan").hears("được phân quyền");
		}
		this.conversations.chat(manner, "dan").says("danh sách cơ quan").hears("được phân quyền");
	}

	private Chat coordinator(Manner manner) {
		this.town.sits(manner, "minh", this.office, Duty.COORDINATOR);
		return this.conversations.chat(manner, "minh");
	}

	private AgencyId agency(String name, int order) {
		return this.register.found(Seats.ADMINISTRATOR, AgencyDraft.commanded(name, AgencyLevel.DEPARTMENT, order))
			.value();
	}

}
