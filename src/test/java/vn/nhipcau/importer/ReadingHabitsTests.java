package vn.nhipcau.importer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.nhipcau.importer.Doubt.Code;
import vn.nhipcau.importer.Reading.Read;

import static org.assertj.core.api.Assertions.assertThat;

/** Habits of offices and of the pages on which their documents are found. */
class ReadingHabitsTests {

	private static final String TASK = "\nI. NHIỆM VỤ\n1. Sở Y tế kiểm tra nguồn nước.\n";

	private static final String WIDE = "Căn cứ Luật Tổ chức chính quyền địa phương và các văn bản hướng dẫn thi hành\ncủa các cơ quan có thẩm quyền đã được ban hành trong những năm gần đây trên cả\nnước; căn cứ tình hình thực tế của các địa phương trong tỉnh và yêu cầu của công\nviệc được giao trong năm nay cũng như nguồn lực mà ngân sách các cấp đã cân đối\nđược cho các chương trình, dự án có liên quan đến nước sạch và môi trường;\n";

	@Test
	void aHeadPastedWithBarsIsReadCellByCell() {
		DocumentDraft document = read("ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n"
				+ "Số: 12/KH-UBND | An Bình, ngày 05 tháng 01 năm 2026 |\nKẾ HOẠCH\nCấp nước sạch tỉnh An Bình năm 2026"
				+ TASK)
			.document();
		assertThat(document.number()).isEqualTo(Found.stated("12/KH-UBND"));
		assertThat(document.date()).isEqualTo(Found.stated(LocalDate.of(2026, 1, 5)));
		assertThat(document.issuingBody()).isEqualTo(Found.inferred("Ủy ban nhân dân tỉnh An Bình"));
	}

	@Test
	void theSignsOfTheNumberTellATypeThatWasLost() {
		DocumentDraft document = read("ỦY BAN NHÂN DÂN\nXÃ HÒA AN\nSố: 07/KH-UBND\nHòa An, ngày 05 tháng 01 năm 2026\n"
				+ "CẤP NƯỚC SẠCH NĂM 2026\nCăn cứ Luật Tài nguyên nước;" + TASK)
			.document();
		assertThat(document.type()).isEqualTo(Found.inferred("Kế hoạch"));
		assertThat(document.title()).isEqualTo(Found.stated("CẤP NƯỚC SẠCH NĂM 2026"));
	}

	@Test
	void twoColumnsOfAHeadMayHaveBecomeOneLine() {
		DocumentDraft document = read(
				"ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ HÒA AN Độc lập - Tự do - Hạnh phúc\n"
						+ "Số: 07/KH-UBND\nKẾ HOẠCH\nCấp nước sạch" + TASK)
			.document();
		assertThat(document.issuingBody()).isEqualTo(Found.stated("Ủy ban nhân dân xã Hòa An"));
	}

	@Test
	void theNumberOfARuleOfLawCarriesItsYear() {
		DocumentDraft document = read(
				"ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 07/2026/QĐ-UBND\nQUYẾT ĐỊNH\nVề nước sạch" + TASK)
			.document();
		assertThat(document.number()).isEqualTo(Found.stated("07/2026/QĐ-UBND"));
	}

	@Test
	void wordsTornFromTheirLinesArePutBack() {
		PlanDraft draft = read("UỶ BAN NHÂN\nDÂN\nTỈNH AN BÌNH\n-------\nSố:\n07/QĐ-UBND\nQUYẾT\nĐỊNH\n"
				+ "VỀ\nVIỆC CẤP NƯỚC SẠCH TRÊN ĐỊA BÀN\nTỈNH AN BÌNH\n" + WIDE
				+ "Xét đề nghị của Giám đốc\nSở Xây dựng tại Tờ trình số 15/TTr-SXD,\n"
				+ "Điều 1. Giao\nGiám đốc Sở Y tế kiểm tra nguồn nước ở các trạm cấp nước tập trung.\n");
		assertThat(draft.document().issuingBody()).isEqualTo(Found.stated("Uỷ ban nhân dân tỉnh An Bình"));
		assertThat(draft.document().number()).isEqualTo(Found.stated("07/QĐ-UBND"));
		assertThat(draft.document().title()).isEqualTo(Found.stated("VỀ VIỆC CẤP NƯỚC SẠCH TRÊN ĐỊA BÀN TỈNH AN BÌNH"));
		assertThat(draft.tasks()).extracting((task) -> task.leads().value()).containsExactly(List.of("Sở Y tế"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ban Chỉ đạo giảm nghèo huyện Yên Lạc", "Ủy ban nhân dân thị xã Hòa Mỹ" })
	void withoutAHeadTheTextSaysWhoIssues(String issuer) {
		PlanDraft draft = read("KẾ HOẠCH\nCấp nước sạch\nThực hiện Nghị quyết số 12-NQ/TU, " + issuer
				+ " ban hành Kế hoạch như sau:" + TASK);
		assertThat(draft.document().issuingBody()).isEqualTo(Found.inferred(issuer));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Theo đó, UBND huyện giao phòng Tài chính - Kế hoạch bố trí kinh phí | phòng Tài chính - Kế hoạch
			Để kịp thời vụ, Chủ tịch UBND tỉnh yêu cầu lãnh đạo các sở, ngành kiểm tra kênh mương | các sở, ngành
			Nhằm giữ nguồn nước, đề nghị Hội Nông dân tỉnh vận động hội viên | Hội Nông dân tỉnh
			Ban Chỉ đạo phòng thủ dân sự xã trực ban trong mùa mưa | Ban Chỉ đạo phòng thủ dân sự xã
			Ban Tổ chức Huyện ủy rà soát biên chế | Ban Tổ chức Huyện ủy
			Ủy ban nhân dân xã Hòa An nạo vét kênh | Ủy ban nhân dân xã Hòa An
			""")
	void whoIsToDoItIsFoundBehindAnIntroduction(String sentence, String lead) {
		assertThat(read("1. " + sentence + ".").tasks().get(0).leads().value()).containsExactly(lead);
	}

	@Test
	void whoHasDoneSomethingIsNotToDoIt() {
		assertThat(read("1. Theo kế hoạch năm trước, các sở, ngành đã rà soát thủ tục." + TASK).tasks()).hasSize(1);
	}

	@Test
	void anOrderAboveANumberedListCountsForItemsThatNameNobody() {
		PlanDraft draft = read(
				"Để khắc phục hạn chế trong cấp nước, Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các xã, phường thực hiện:\n1. Rà soát toàn bộ trạm cấp nước.\n2. Sở Y tế kiểm tra chất lượng nước.");
		assertThat(draft.tasks()).extracting((task) -> task.leads().value())
			.containsExactly(List.of("các sở", "UBND các xã, phường"), List.of("Sở Y tế"));
	}

	@Test
	void anAgencyMayStandAtABulletAboveOtherBullets() {
		PlanDraft draft = read(
				"III. NHIỆM VỤ\n* Sở Tài chính:\n- Cấp kinh phí sửa chữa trạm bơm.\n* Sở Xây dựng:\n- Lập hồ sơ thiết kế.");
		assertThat(draft.tasks()).extracting((task) -> task.leads().value())
			.containsExactly(List.of("Sở Tài chính"), List.of("Sở Xây dựng"));
	}

	@Test
	void anOrderAboveTheFirstHeadingIsNoPreamble() {
		PlanDraft draft = read(
				"Đến nay còn chậm; UBND tỉnh đề nghị Sở Xây dựng rà soát số liệu trước ngày 08/12/2026 để ban hành chính sách.");
		assertThat(draft.tasks()).extracting((task) -> task.leads().value()).containsExactly(List.of("Sở Xây dựng"));
	}

	@Test
	void workBeforeTheTellingOfDifficultiesStaysATask() {
		PlanDraft draft = read(
				"1. Các sở, ngành rà soát hồ sơ cấp nước và báo cáo UBND tỉnh nếu có vấn đề phát sinh.\n2. Các địa phương kịp thời báo cáo khó khăn, vướng mắc (nếu có) về Sở Xây dựng.");
		assertThat(draft.tasks()).extracting(TaskDraft::ref).containsExactly("1");
		assertThat(draft.obstacles()).isNotNull();
	}

	@Test
	void difficultiesIfAnyAreNoTask() {
		PlanDraft draft = read(
				"1. Các địa phương kịp thời báo cáo khó khăn, vướng mắc (nếu có) về Sở Xây dựng." + TASK);
		assertThat(draft.tasks()).hasSize(1);
		assertThat(draft.obstacles()).extracting(ObstacleDraft::to).isEqualTo(List.of("Sở Xây dựng"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "triển khai các nhiệm vụ theo Phụ lục kèm theo Kế hoạch này",
			"căn cứ Kế hoạch này triển khai thực hiện nghiêm túc, hiệu quả", "căn cứ Quyết định thi hành",
			"thông báo để các xã và đơn vị trực thuộc biết, thực hiện" })
	void sayingThatThePlanIsToBeDoneIsNoTaskOfItsOwn(String words) {
		PlanDraft draft = read("1. Các sở, ban, ngành " + words + "." + TASK);
		assertThat(draft.tasks()).hasSize(1);
		assertThat(draft.doubts()).extracting(Doubt::code).contains(Code.GENERAL_ORDER);
	}

	@Test
	void theLastMonthsOfAYearAreNoDeadline() {
		assertThat(read("1. Sở Y tế báo cáo giá nước những tháng cuối năm 2026.").tasks().get(0).due().value())
			.isEqualTo(Due.none());
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			hoàn thành quý II năm 2026, 2026-06-30
			hoàn thành trong quý III - IV/2026, 2026-12-31
			gửi kết quả trước 17 giờ ngày 20/6/2026, 2026-06-20
			gửi kết quả trước 8 giờ ngày 20/6/2026, 2026-06-19
			xong trong 6 tháng đầu năm 2026, 2026-06-30
			hoàn thành trong tuần 2 tháng 6/2026, 2026-06-14
			hoàn thành trong tuần 4 tháng 6/2026, 2026-06-30
			""")
	void aDayIsReadInFurtherWords(String words, String last) {
		Due due = read("1. Sở Y tế kiểm tra nguồn nước, " + words + ".").tasks().get(0).due().value();
		assertThat(due.lastDay()).isEqualTo(last);
	}

	@Test
	void twoReportsOfAYearAreBothOwed() {
		PlanDraft draft = read(
				"1. Các sở báo cáo UBND tỉnh định kỳ 6 tháng (trước ngày 10/6) và hằng năm (trước ngày 10/12).");
		assertThat(draft.reports()).extracting((report) -> report.due().monthDay()).containsExactly("06-10", "12-10");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Quý III - IV | 2026-12-31 | false
			Tháng 9 | 2026-09-30 | false
			Từ năm 2026 đến năm 2030 | 2030-12-31 | true
			Khảo sát quý I/2026; thi công trong tháng 5/2026; bàn giao trước ngày 30/9/2026 | 2026-09-30 | true
			""")
	void aCellAboutTimeTellsTheLastDayOfThePlansYear(String cell, LocalDate date, boolean stated) {
		PlanDraft draft = read(plan(row("1", cell)));
		assertThat(draft.tasks().get(0).due()).extracting((due) -> due.value().date()).isEqualTo(date);
		assertThat(draft.tasks().get(0).due().stated()).isEqualTo(stated);
	}

	@Test
	void aHeadingMayTakeTwoRowsAndNumberItsColumns() {
		PlanDraft draft = read(
				"KẾ HOẠCH\nCấp nước sạch năm 2026\n| TT | Nhiệm vụ | Phân công | Phân công | Thời gian |\n"
						+ "| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |\n| (1) | (2) | (3) | (4) | (5) |\n"
						+ row("1", "Quý I"));
		assertThat(draft.tasks()).hasSize(1);
		assertThat(draft.tasks().get(0).leads().value()).containsExactly("Sở Y tế");
		assertThat(draft.tasks().get(0).coordinators().value()).containsExactly("UBND cấp xã");
	}

	@Test
	void thePageGoesOnBehindTheAnnex() {
		PlanDraft draft = read("KẾ HOẠCH\nCấp nước sạch năm 2026\nI. NHIỆM VỤ\n1. Sở Y tế kiểm tra nguồn nước.\n"
				+ "Nơi nhận:\n- Các sở;\nPHỤ LỤC\nTT\nNội dung nhiệm vụ\nCơ quan chủ trì\nThời gian\n1\n"
				+ "Nạo vét kênh cấp một trước mùa mưa\nSở Xây dựng\nQuý II\n2\n"
				+ "Chia sẻ dữ liệu cấp nước giữa các xã\nSở Y tế\nQuý III\n"
				+ "Văn bản liên quan\nQuyết định giao chỉ tiêu cho các sở, ngành năm trước\nChịu trách nhiệm nội dung: Trung tâm Thông tin\n");
		assertThat(draft.tasks()).extracting(TaskDraft::ref).containsExactly("I.1", "PL.1.1", "PL.2.1");
	}

	private static String plan(String row) {
		return "KẾ HOẠCH\nCấp nước sạch năm 2026\n| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |\n" + row;
	}

	private static String row(String number, String time) {
		return "| " + number + " | Kiểm tra nguồn nước | Sở Y tế | UBND cấp xã | " + time + " |\n";
	}

	private static PlanDraft read(String text) {
		Reading reading = new PlanReader().read(text.getBytes(StandardCharsets.UTF_8));
		assertThat(reading).isInstanceOf(Read.class);
		return ((Read) reading).draft();
	}

}
