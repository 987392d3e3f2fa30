package vn.nhipcau.importer.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.importer.Doubt;
import vn.nhipcau.importer.DraftRow.RowDoubt;
import vn.nhipcau.importer.Opened;
import vn.nhipcau.importer.PlanReader;
import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.Reading.Refused;
import vn.nhipcau.importer.Reported;
import vn.nhipcau.importer.TableDraft;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.PlanDocument;
import vn.nhipcau.plan.Schedule;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of tasks as offices keep them. */
class TaskListTests {

	private static final Object[][] OFFICE = { { "VĂN PHÒNG UBND TỈNH" }, { "BẢNG THEO DÕI NHIỆM VỤ NĂM 2026" },
			{ "(Kèm theo Kế hoạch số 31/KH-UBND ngày 05/5/2026 của UBND tỉnh Sông Lam)" }, {},
			{ "Hạn hoàn thành", "STT", "Cơ quan chủ trì", "Tên nhiệm vụ", "Phối hợp", "Tình trạng", "Kết quả đến nay",
					"Kinh phí" },
			{ "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)" }, { "", "I", "", "Lĩnh vực y tế" },
			{ LocalDate.of(2026, 12, 15), "1", "Sở Y tế, Sở Tài chính", "Kiểm tra trạm y tế xã", "Các xã", "Đã xong",
					"12/12 trạm", "200 triệu" },
			{ "Quý IV/2026", "2", "Sở Y tế", "Đào tạo y tá", "", "hoàn thành 70%" },
			{ "31/02/2026", "3", "", "Mua thuốc", "", "Chưa thực hiện" }, { "", "", "NGƯỜI LẬP BẢNG" } };

	private final PlanReader reader = new PlanReader();

	private final Tables tables = new Tables(words());

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void columnsAreKnownByTheirHeadingsInAnyOrder(String format) {
		TableDraft draft = draft(workbook(format, OFFICE));
		assertThat(draft.document()).isEqualTo(new PlanDocument("Kế hoạch", "31/KH-UBND", LocalDate.of(2026, 5, 5),
				null, "(Kèm theo Kế hoạch số 31/KH-UBND ngày 05/5/2026 của UBND tỉnh Sông Lam)", null));
		assertThat(draft.rows()).hasSize(3).noneMatch(TableDraft.Row::paragraph);
		TableDraft.Row first = draft.rows().get(0);
		assertThat(first.task().section()).containsExactly("Lĩnh vực y tế");
		assertThat(first.task().assignments()).containsExactly(NewAssignment.lead("Sở Y tế"),
				NewAssignment.lead("Sở Tài chính"), NewAssignment.coordinating("Các xã"));
		assertThat(first.task().schedule()).isEqualTo(Schedule.once(Due.by(LocalDate.of(2026, 12, 15))));
		assertThat(first.task().text()).isEqualTo("Kiểm tra trạm y tế xã\nKinh phí: 200 triệu");
		assertThat(first.reported()).isEqualTo(new Reported(100, "Đã xong", "12/12 trạm"));
		assertThat(draft.rows().get(1).reported()).isEqualTo(new Reported(70, "hoàn thành 70%", null));
		assertThat(draft.rows().get(2).doubts()).extracting(RowDoubt::code)
			.containsExactlyInAnyOrder(Doubt.Code.NO_LEAD, Doubt.Code.DATE_IMPOSSIBLE);
		assertThat(draft.rows().get(2).reported()).isEqualTo(new Reported(0, "Chưa thực hiện", null));
	}

	@Test
	void mergedCellsStandOnEveryRowAndAStateMayHaveAColumnOfItsOwn() {
		byte[] bytes = workbook("xlsx", (sheet) -> {
			for (int column = 0; column < 3; column++) {
				sheet.addMergedRegion(new CellRangeAddress(0, 1, column, column));
			}
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 3, 4));
			sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
		}, new Object[][] { { "TT", "Đơn vị thực hiện", "Nội dung công việc", "Tình trạng" },
				{ "", "", "", "Đã hoàn thành", "Chưa thực hiện" }, { "1", "Sở Y tế", "Kiểm tra", "x" },
				{ "2", "", "Báo cáo", "", "x" } });
		TableDraft draft = draft(bytes);
		assertThat(draft.rows()).extracting((row) -> row.task().leads().findFirst().orElseThrow().written())
			.containsExactly("Sở Y tế", "Sở Y tế");
		assertThat(draft.rows()).extracting((row) -> Objects.requireNonNull(row.reported()).percent())
			.containsExactly(100, 0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ngày hoàn thành", "Ngày hoàn thành thực tế", "Thời gian hoàn thành", "Ngày thực tế",
			"Hoàn thành ngày", "Ngày báo cáo kết quả" })
	void theDayOnWhichATaskWasDoneIsReadWhereAnotherColumnHasTheDeadline(String heading) {
		TableDraft draft = draft(workbook("xlsx",
				new Object[][] { { "TT", heading, "Nhiệm vụ", "Chủ trì", "Thời hạn", "Tình trạng" },
						{ "1", LocalDate.of(2026, 6, 8), "Kiểm tra", "Sở Y tế", "15/12/2026", "Đã xong" },
						{ "2", "5.6.26", "Rà soát", "Sở Y tế", "20/12/2026", "xong" },
						{ "3", "", "Báo cáo", "Sở Y tế", "20/12/2026", "xong" },
						{ "4", "20/12/2026", "Tập huấn", "Sở Y tế", "20/12/2026", "đang làm" } }));
		assertThat(draft.rows()).extracting((row) -> Objects.requireNonNull(row.reported()).ended())
			.containsExactly(LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 5), null, null);
		assertThat(draft.rows().get(0).task().schedule()).isEqualTo(Schedule.once(Due.by(LocalDate.of(2026, 12, 15))));
		assertThat(draft.rows()).extracting((row) -> row.task().text())
			.containsExactly("Kiểm tra", "Rà soát", "Báo cáo", "Tập huấn\n" + heading + ": 20/12/2026");
	}

	@Test
	void aDayOfCompletionAloneIsTheDeadline() {
		TableDraft draft = draft(workbook("xlsx", new Object[][] { { "TT", "Nhiệm vụ", "Chủ trì", "Ngày hoàn thành" },
				{ "1", "Kiểm tra", "Sở Y tế", "15/12/2026" } }));
		assertThat(draft.rows().get(0).task().schedule()).isEqualTo(Schedule.once(Due.by(LocalDate.of(2026, 12, 15))));
	}

	@Test
	void noRowThatMayGiveWorkIsLost() {
		TableDraft draft = draft(workbook("xlsx", (sheet) -> sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 3)),
				new Object[][] { { "TT", "Nhiệm vụ", "Cán bộ phụ trách", "Đơn vị chủ trì" }, { "A. Lĩnh vực y tế" },
						{ "", "Tập huấn cộng tác viên" }, { "Tổng cộng", "Tổng số: 12" },
						{ "2", "", "Anh Minh", "Sở Y tế" }, { "", "", "", "" }, { "Đề nghị các sở báo cáo." },
						{ "Người lập" } }));
		assertThat(draft.rows()).extracting((row) -> row.task().text())
			.containsExactly("Tập huấn cộng tác viên", "2 Anh Minh Sở Y tế", "Đề nghị các sở báo cáo.");
		assertThat(draft.rows()).extracting(TableDraft.Row::paragraph).containsExactly(false, true, true);
		assertThat(draft.rows().get(0).task().section()).containsExactly("A. Lĩnh vực y tế");
	}

	@Test
	void headingsThatNobodyKnowsAreAskedFor() {
		byte[] bytes = workbook("xlsx",
				new Object[][] { { "STT", "Đầu mục", "Ai", "Hạn", "Tình trạng" },
						{ "1", "Kiểm tra bến đò", "Sở Xây dựng", "12/2026", "đang làm" },
						{ "2", "Rà soát tàu cá", "Sở Y tế", "2026", "xong" } });
		TableReading.Unclear unclear = (TableReading.Unclear) read(bytes, Map.of());
		assertThat(unclear.sure()).isTrue();
		assertThat(unclear.sketch().wanted()).containsExactly(Field.TITLE, Field.LEADS);
		assertThat(unclear.sketch().columns()).containsExactly(
				new Sketch.Column(1, "Đầu mục", List.of("Kiểm tra bến đò", "Rà soát tàu cá")),
				new Sketch.Column(2, "Ai", List.of("Sở Xây dựng", "Sở Y tế")));
		TableReading named = read(bytes, Map.of(Field.TITLE, 1, Field.LEADS, 2));
		assertThat(((TableReading.Read) named).draft().rows()).extracting((row) -> row.task().title())
			.containsExactly("Kiểm tra bến đò", "Rà soát tàu cá");
	}

	@Test
	void aTableWithoutOneKnownHeadingOnlyLooksLikeAList() {
		byte[] bytes = workbook("xlsx", new Object[][] { { "Số", "Đầu mục", "Ai làm", "Bao giờ" },
				{ "1", "Kiểm tra bến đò", "Sở Xây dựng", "?" }, { "2", "Rà soát tàu cá", "Sở Y tế", "?" } });
		TableReading.Unclear unclear = (TableReading.Unclear) read(bytes, Map.of());
		assertThat(unclear.sure()).isFalse();
		assertThat(unclear.sketch().wanted()).contains(Field.TITLE, Field.LEADS);
	}

	@Test
	void aDocumentLaidOutInASheetIsLeftToItsReader() {
		Object[][] rows = new Object[22][];
		for (int i = 0; i < 20; i++) {
			rows[i] = new Object[] { "Đoạn văn thứ " + i + " của một kế hoạch dài, nói về những việc chung của tỉnh." };
		}
		rows[20] = new Object[] { "TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn" };
		rows[21] = new Object[] { "1", "Kiểm tra", "Sở Y tế", "2026" };
		assertThat(read(workbook("xlsx", rows), Map.of())).isEqualTo(new TableReading.NotATable());
	}

	@Test
	void aListMarkedSecretIsRefused() {
		Object[][] rows = OFFICE.clone();
		rows[3] = new Object[] { "", "", "", "MẬT" };
		assertThat(this.reader.open(workbook("xlsx", rows)))
			.isEqualTo(new Opened(new Refused(Reason.SECRET), List.of()));
	}

	@ParameterizedTest
	@CsvSource({ "đã xong,100", "Đã hoàn thành,100", "DA HOAN THANH,100", "hoàn thành 70%,70", "đang làm,",
			"Đang thực hiện,", "chưa thực hiện,0", "Chưa triển khai,0", "chưa hoàn thành,", "quá hạn,",
			"Hoàn thành (trễ hạn),100", "100 %,100", "đang hoàn thành thủ tục,", "thường xuyên,", "Chưa,0" })
	void statesAreReadInTheOfficesOwnWords(String words, Integer percent) {
		assertThat(StateWords.read(words, false, null)).contains(new Reported(percent, words, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "theo dõi", "xem phụ lục", "Sở Y tế", "120%" })
	void otherWordsAreNoState(String words) {
		assertThat(StateWords.read(words, false, null)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "15/12/2026,BY,2026-12-15", "15-12-26,BY,2026-12-15", "15.12.2026,BY,2026-12-15",
			"trước 15/12/26,BEFORE,2026-12-15", "T6/2026,WITHIN,2026-06-30", "tháng 6/2026,WITHIN,2026-06-30",
			"06/2026,WITHIN,2026-06-30", "Q3/2026,WITHIN,2026-09-30", "Quý III năm 2026,WITHIN,2026-09-30",
			"quý 4-2026,WITHIN,2026-12-31", "2026,WITHIN,2026-12-31", "Năm 2026,WITHIN,2026-12-31",
			"2026-12-15,BY,2026-12-15", "6 tháng đầu năm 2026,BY,2026-06-30", "cuối tháng 6/2026,END_OF,2026-06-30" })
	void datesAreReadInEveryHabit(String words, Due.Operator operator, LocalDate day) {
		TimeCell time = TimeCell.of(new vn.nhipcau.importer.table.Sheet.Value(words, false, false), "", "");
		assertThat(time.schedule()).isEqualTo(Schedule.once(Due.day(operator, day)));
	}

	private TableDraft draft(byte[] workbook) {
		TableReading reading = read(workbook, Map.of());
		assertThat(reading).isInstanceOf(TableReading.Read.class);
		return ((TableReading.Read) reading).draft();
	}

	private TableReading read(byte[] workbook, Map<Field, Integer> named) {
		return this.tables.read(this.reader.open(workbook).sheets(), named);
	}

	private static byte[] workbook(String format, Object[][] rows) {
		return workbook(format, (sheet) -> {
		}, rows);
	}

	private static byte[] workbook(String format, java.util.function.Consumer<Sheet> change, Object[][] rows) {
		try (Workbook workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet sheet = workbook.createSheet("Theo dõi");
			CellStyle date = workbook.createCellStyle();
			date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
			for (int i = 0; i < rows.length; i++) {
				Row row = sheet.createRow(i);
				for (int column = 0; column < rows[i].length; column++) {
					Cell cell = row.createCell(column);
					if (rows[i][column] instanceof LocalDate day) {
						cell.setCellValue(day);
						cell.setCellStyle(date);
					}
					else {
						cell.setCellValue((String) rows[i][column]);
					}
				}
			}
			change.accept(sheet);
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Dictionary words() {
		try {
			return new Dictionary(null, Clock.systemUTC());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
