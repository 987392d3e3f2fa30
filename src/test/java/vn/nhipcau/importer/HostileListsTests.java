package vn.nhipcau.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.table.TableReading;
import vn.nhipcau.importer.table.Tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A list of tasks is opened as a plan is: apart, within bounds, with a clear answer. */
class HostileListsTests {

	private final PlanReader reader = new PlanReader();

	static Stream<Arguments> hostile() throws Exception {
		byte[] xlsx = list(new XSSFWorkbook(), 3);
		byte[] xls = list(new HSSFWorkbook(), 3);
		return Stream.of(arguments("cut short", half(xlsx), Reason.DAMAGED),
				arguments("of before 2007, cut short", half(xls), Reason.DAMAGED),
				arguments("behind a password", HostileFiles.locked(xlsx), Reason.ENCRYPTED),
				arguments("of before 2007, behind a password", HostileFiles.lockedXls(xls), Reason.ENCRYPTED),
				arguments("that swells", HostileFiles.with(xlsx, "xl/more.xml", HostileFiles.blanks(40)),
						Reason.SWELLS),
				arguments("with a billion laughs", HostileFiles.laughing(xlsx), Reason.SWELLS),
				arguments("of 20 MB", list(new SXSSFWorkbook(), 40_000), Reason.SWELLS),
				arguments("with a marking in a comment", commented(new XSSFWorkbook()), Reason.SECRET),
				arguments("of before 2007, with a marking in a comment", commented(new HSSFWorkbook()), Reason.SECRET),
				arguments("with a marking on a hidden sheet", hidden(), Reason.SECRET),
				arguments("named by a marking", named(), Reason.SECRET),
				arguments("as a picture", pictured(), Reason.SCAN));
	}

	@ParameterizedTest(name = "a list {0}")
	@MethodSource("hostile")
	void aHostileListGetsItsAnswer(String what, byte[] bytes, Reason reason) {
		assertThat(this.reader.open(bytes)).isEqualTo(Opened.refused(reason));
	}

	@Test
	void aListIsOpenedInAProcessOfItsOwnAndReadFromItsSheets() throws IOException {
		GuardedReader apart = new GuardedReader(new GuardedReader.Settings(64, Duration.ofMinutes(1)));
		for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
			byte[] list = list(workbook, 3);
			Opened opened = apart.open(list);
			assertThat(opened).isEqualTo(this.reader.open(list));
			assertThat(rows(opened)).isEqualTo(3);
		}
	}

	@Test
	void macrosOfAListAreLeftOutAndItsRowsAreRead() throws IOException {
		assertThat(rows(this.reader.open(HostileFiles.withMacros(list(new XSSFWorkbook(), 3))))).isEqualTo(3);
	}

	@Test
	void theLongestListIsReadAndALongerOneIsADocument() throws IOException {
		assertThat(rows(this.reader.open(list(new SXSSFWorkbook(), 5_000)))).isEqualTo(5_000);
		assertThat(this.reader.open(list(new SXSSFWorkbook(), 5_100)).sheets()).isEmpty();
	}

	@Test
	void aCellThatWouldSwellWhenItStandsOnEveryRowMakesNoList() throws IOException {
		byte[] bytes = workbook(new XSSFWorkbook(), (sheet) -> {
			fill(sheet, 4_000);
			sheet.getRow(1).createCell(5).setCellValue("Nội dung ".repeat(3_000));
			sheet.addMergedRegion(new CellRangeAddress(1, 4_000, 5, 5));
		});
		assertThat(this.reader.open(bytes).sheets()).isEmpty();
	}

	private int rows(Opened opened) throws IOException {
		Tables tables = new Tables(new Dictionary(null, Clock.systemUTC()));
		return ((TableReading.Read) tables.read(opened.sheets())).draft().rows().size();
	}

	private static byte[] commented(Workbook workbook) throws IOException {
		return workbook(workbook, (sheet) -> {
			fill(sheet, 3);
			ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
			anchor.setRow2(3);
			anchor.setCol2(3);
			Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
			comment.setString(workbook.getCreationHelper().createRichTextString("TỐI MẬT"));
			sheet.getRow(2).getCell(1).setCellComment(comment);
		});
	}

	private static byte[] hidden() throws IOException {
		return workbook(new XSSFWorkbook(), (sheet) -> {
			fill(sheet, 3);
			sheet.getWorkbook().createSheet("Nháp").createRow(0).createCell(0).setCellValue("MẬT");
			sheet.getWorkbook().setSheetHidden(1, true);
		});
	}

	private static byte[] named() throws IOException {
		return workbook(new XSSFWorkbook(), (sheet) -> {
			fill(sheet, 3);
			sheet.getWorkbook().setSheetName(0, "TUYỆT MẬT");
		});
	}

	private static byte[] pictured() throws IOException {
		return workbook(new XSSFWorkbook(), (sheet) -> {
			try {
				sheet.getWorkbook().addPicture(HostileFiles.picture(), Workbook.PICTURE_TYPE_PNG);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private static byte[] list(Workbook workbook, int rows) throws IOException {
		return workbook(workbook, (sheet) -> fill(sheet, rows));
	}

	private static void fill(Sheet sheet, int rows) {
		put(sheet.createRow(0), "TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Tình trạng");
		for (int i = 1; i <= rows; i++) {
			put(sheet.createRow(i), String.valueOf(i), "Kiểm tra trạm y tế xã thứ " + i, "Sở Y tế", "15/12/2026",
					"đang làm");
		}
	}

	private static void put(Row row, String... cells) {
		for (int column = 0; column < cells.length; column++) {
			row.createCell(column).setCellValue(cells[column]);
		}
	}

	private static byte[] workbook(Workbook workbook, java.util.function.Consumer<Sheet> filling) throws IOException {
		try (workbook; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			filling.accept(workbook.createSheet("Theo dõi"));
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] half(byte[] bytes) {
		return Arrays.copyOf(bytes, bytes.length / 2);
	}

}
