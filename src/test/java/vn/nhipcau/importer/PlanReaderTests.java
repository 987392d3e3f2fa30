package vn.nhipcau.importer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.nhipcau.importer.Due.Kind;
import vn.nhipcau.importer.Due.Op;
import vn.nhipcau.importer.Due.Period;
import vn.nhipcau.importer.Reading.Read;
import vn.nhipcau.importer.TargetDraft.Comparator;

import static org.assertj.core.api.Assertions.assertThat;

class PlanReaderTests {

	@Test
	void theLeadAndThoseItWorksWithAreToldApart() {
		TaskDraft task = only(
				"1. Sở Y tế chủ trì, phối hợp với Công an tỉnh, các địa phương và đơn vị liên quan kiểm tra an toàn thực phẩm.");
		assertThat(task.leads()).isEqualTo(Found.stated(List.of("Sở Y tế")));
		assertThat(task.coordinators().value()).containsExactly("Công an tỉnh", "các địa phương", "đơn vị liên quan");
		assertThat(task.title()).isEqualTo("Kiểm tra an toàn thực phẩm");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Giao Sở Nội vụ là cơ quan đầu mối | Sở Nội vụ
					Đề nghị Hội Nông dân tỉnh vận động hội viên | Hội Nông dân tỉnh
					Yêu cầu Giám đốc các sở, Chủ tịch UBND các xã, phường rà soát biên chế | các sở;UBND các xã, phường
					Sở Nông nghiệp và Phát trin nông thôn, Công an tnh tăng cường kiểm tra | Sở Nông nghiệp và Phát trin nông thôn;Công an tnh
					Sở Văn hóa, Thể thao và Du lịch; Báo Sông Lam tuyên truyền | Sở Văn hóa, Thể thao và Du lịch;Báo Sông Lam
					các huyện: Bắc Hà, Nam Sơn hoàn thành tiêu chí | huyện Bắc Hà;huyện Nam Sơn
					Căn cứ tình hình thực tế, các sở, ngành xây dựng kế hoạch | các sở, ngành
					Ban Quản lý rừng phòng hộ Thượng Nguồn ươm lại cây bản địa trên diện tích cháy | Ban Quản lý rừng phòng hộ Thượng Nguồn
					""")
	void agenciesAreReadHoweverTheSentenceBegins(String sentence, String leads) {
		PlanDraft draft = read("1. " + sentence + ".");
		assertThat(draft.tasks().get(0).leads().value()).containsExactly(leads.split(";"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			hoàn thành trước ngày 20/3/2027, 2027-03-20, BEFORE, 2027-03-19
			chậm nhất ngày 20 tháng 3 năm 2027, 2027-03-20, BY, 2027-03-20
			vào cuối tháng 6/2027, 2027-06-30, END_OF, 2027-06-30
			trong quý IV/2027, 2027-12-31, WITHIN, 2027-12-31
			đến cuối năm 2027, 2027-12-31, BY, 2027-12-31
			vào dịp Quốc khánh 02/9/2027, 2027-09-02, AROUND, 2027-09-02
			""")
	void aFixedDayIsRead(String words, LocalDate date, Op op, String last) {
		Due due = only("1. Sở Y tế kiểm tra nguồn nước " + words + ".").due().value();
		assertThat(due).isEqualTo(new Due(Kind.DATE, date, null, op, last, null));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			báo cáo trước ngày 15/12 hằng năm, 12-15, 12-14, YEAR
			báo cáo trước ngày 01/3 hàng năm, 03-01, 02-28, YEAR
			báo cáo trước ngày 25 hằng tháng, 25, 24, MONTH
			rà soát hằng quý, , , QUARTER
			""")
	void aDayThatComesAgainIsRead(String words, String day, String last, Period period) {
		Due due = only("1. Sở Y tế " + words + ".").due().value();
		assertThat(due.kind()).isEqualTo(Kind.RECURRING);
		assertThat(due.monthDay()).isEqualTo(day);
		assertThat(due.lastDay()).isEqualTo(last);
		assertThat(due.period()).isEqualTo(period);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Chương trình phát triển đến năm 2030, tầm nhìn đến năm 2045", "Đề án giai đoạn 2026-2030",
			"Nghị quyết số 12-NQ/TU ngày 24/11/2025 của Tỉnh ủy" })
	void yearsAndDaysInTitlesAreNoDeadlines(String title) {
		assertThat(only("1. Sở Y tế triển khai " + title + ".").due().value()).isEqualTo(Due.none());
	}

	@Test
	void aDayNoCalendarHasIsDoubted() {
		PlanDraft draft = read("1. Sở Y tế kiểm tra nguồn nước, hoàn thành trước ngày 31/02/2027.");
		assertThat(draft.tasks().get(0).due().value()).isEqualTo(Due.none());
		assertThat(draft.doubts()).extracting(Doubt::code).containsExactly(Doubt.Code.DATE_IMPOSSIBLE);
	}

	@Test
	void severalAgenciesWithTheirOwnDaysAreSeveralTasks() {
		PlanDraft draft = read(
				"Các địa phương phấn đấu: Các xã Hòa Bình, An Lạc đạt chuẩn trước ngày 30/6/2027; xã Tân Tiến đạt chuẩn trong năm 2027.");
		assertThat(draft.tasks()).extracting((task) -> task.leads().value())
			.containsExactly(List.of("xã Hòa Bình", "xã An Lạc"), List.of("xã Tân Tiến"));
	}

	@Test
	void figuresAreNumbersWithTheirUnits() {
		List<TargetDraft> targets = only(
				"1. Sở Xây dựng làm 435km đường, ít nhất 1.500 vườn, sửa 50 - 70 nhà; tỷ lệ hộ nghèo dưới 2,5%; thực hiện 06 lĩnh vực năm 2027.")
			.targets();
		assertThat(targets).extracting((target) -> target.value().toPlainString())
			.containsExactly("435", "1500", "50", "2.5");
		assertThat(targets).extracting(TargetDraft::unit).containsExactly("km", "vườn", "nhà", "%");
		assertThat(targets).extracting(TargetDraft::comparator)
			.containsExactly(Comparator.EQ, Comparator.GE, Comparator.RANGE, Comparator.LT);
	}

	@Test
	void aHeadingThatNamesAnAgencyCountsForWhatStandsBelow() {
		PlanDraft draft = read(
				"III. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Thẩm định dự toán của các cơ quan;\n- Cấp kinh phí trước ngày 15/5/2027.");
		assertThat(draft.tasks()).extracting(TaskDraft::ref).containsExactly("III.1#1", "III.1#2");
		assertThat(draft.tasks()).extracting(TaskDraft::leads).containsOnly(Found.inferred(List.of("Sở Tài chính")));
	}

	@Test
	void particularsBelowATaskBelongToIt() {
		TaskDraft task = only(
				"1. Tiêm phòng\n- Nội dung: tiêm hai đợt.\n- Đơn vị chủ trì: Chi cục Chăn nuôi và Thú y.\n- Đơn vị phối hợp: UBND cấp xã.\n- Thời gian: Quý II/2027.");
		assertThat(task.ref()).isEqualTo("1");
		assertThat(task.leads().value()).containsExactly("Chi cục Chăn nuôi và Thú y");
		assertThat(task.coordinators().value()).containsExactly("UBND cấp xã");
		assertThat(task.due().value().date()).isEqualTo("2027-06-30");
	}

	@Test
	void whatAssignsWorkAndWasNotUnderstoodIsDoubted() {
		PlanDraft draft = read(
				"I. MỤC ĐÍCH\n1. Các cơ quan, đơn vị xác định rõ trách nhiệm của mình.\nII. NHIỆM VỤ\n1. Sở Y tế kiểm tra nguồn nước.");
		assertThat(draft.tasks()).hasSize(1);
		assertThat(draft.doubts()).extracting(Doubt::code).containsExactly(Doubt.Code.UNREAD_ASSIGNMENT);
		assertThat(draft.doubts().get(0).place().line()).isEqualTo(2);
	}

	@Test
	void reportsAndTheirCompilersAreToldApart() {
		PlanDraft draft = read(
				"1. Các sở, ngành báo cáo UBND tỉnh (qua Sở Nội vụ để tổng hợp) trước ngày 15/12 hằng năm.\n2. Giao Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 20/12 hằng năm.");
		assertThat(draft.reports()).extracting(DutyDraft::via).containsExactly(List.of("Sở Nội vụ"));
		assertThat(draft.consolidations()).extracting(DutyDraft::who).containsExactly(List.of("Sở Nội vụ"));
	}

	@Test
	void theDemoPlanCountsItsDaysFromToday() {
		String text = new String(DemoPlan.on(LocalDate.of(2026, 11, 21)), StandardCharsets.UTF_8);
		assertThat(text).contains("ngày 07 tháng 10 năm 2026").contains("Trước ngày 28/11/2026").doesNotContain("{{");
	}

	private static TaskDraft only(String text) {
		PlanDraft draft = read(text);
		assertThat(draft.tasks()).hasSize(1);
		return draft.tasks().get(0);
	}

	private static PlanDraft read(String text) {
		Reading reading = new PlanReader().read(text.getBytes(StandardCharsets.UTF_8));
		assertThat(reading).isInstanceOf(Read.class);
		return ((Read) reading).draft();
	}

}
