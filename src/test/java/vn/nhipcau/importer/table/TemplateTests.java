package vn.nhipcau.importer.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.importer.Doubt;
import vn.nhipcau.importer.DraftRow.RowDoubt;
import vn.nhipcau.importer.Opened;
import vn.nhipcau.importer.PlanReader;
import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.Reading.Refused;
import vn.nhipcau.importer.TableDraft;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.Due.Operator;
import vn.nhipcau.obligation.ReportDay;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.PlanDocument;
import vn.nhipcau.plan.Schedule;
import vn.nhipcau.plan.Schedule.Kind;
import vn.nhipcau.plan.Target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** The table of a plan, written and read again. */
class TemplateTests {

	private static final Dictionary WORDS = words();

	private static final PlanDocument DOCUMENT = new PlanDocument("Kế hoạch", "31/KH-UBND", LocalDate.of(2026, 5, 5),
			"Ủy ban nhân dân tỉnh Sông Lam", "Nâng cao chất lượng phục vụ", null);

	private final Template template = new Template();

	private final PlanReader reader = new PlanReader();

	private final Tables tables = new Tables(WORDS);

	@Property(tries = 60)
	void aPlanThatIsExportedAndImportedAgainIsTheSame(@ForAll("plans") List<NewTask> plan, @ForAll Language language)
			throws IOException {
		TableDraft draft = read(this.template.of(WORDS.in(language), DOCUMENT, plan));
		assertThat(draft.document()).isEqualTo(DOCUMENT);
		assertThat(draft.rows()).extracting(TableDraft.Row::task).isEqualTo(plan);
		assertThat(draft.rows())
			.allSatisfy((row) -> assertThat(row.doubts()).extracting(RowDoubt::code).isSubsetOf(Doubt.Code.NO_LEAD));
	}

	@Example
	void theExampleRowOfTheEmptyTemplateIsNoTask() throws IOException {
		assertThat(tables(this.template.blank(WORDS.in(Language.VI))))
			.isEqualTo(new TableReading.Refused(Reason.NO_TASKS));
	}

	@Example
	void whatIsWrittenOverTheExampleIsATask() throws IOException {
		TableDraft draft = read(filled((sheet) -> sheet.getRow(2).getCell(2).setCellValue("Kiểm tra bến đò")));
		assertThat(draft.rows()).singleElement().satisfies((row) -> {
			assertThat(row.task().title()).isEqualTo("Kiểm tra bến đò");
			assertThat(row.task().clause()).isNull();
		});
	}

	@Example
	void aDeadlineInWordsIsReadAsWords() throws IOException {
		TableDraft draft = read(filled((sheet) -> {
			sheet.getRow(2).getCell(2).setCellValue("Kiểm tra bến đò");
			for (int column = 6; column <= 8; column++) {
				sheet.getRow(2).getCell(column).setCellValue("");
			}
			sheet.getRow(2).getCell(8).setCellValue("quý IV/2026");
			sheet.createRow(3).createCell(2).setCellValue("Rà soát");
			sheet.getRow(3).createCell(8).setCellValue("31/02/2026");
		}));
		assertThat(draft.rows().get(0).task().schedule())
			.isEqualTo(Schedule.once(Due.day(Operator.WITHIN, LocalDate.of(2026, 12, 31))));
		assertThat(draft.rows().get(1).doubts()).contains(new RowDoubt(Doubt.Code.DATE_IMPOSSIBLE, "31/02/2026"));
	}

	@Example
	void aMarkingOfSecrecyInAnyPlaceIsSeen() throws IOException {
		byte[] marked = filled((sheet) -> {
			sheet.getRow(2).getCell(2).setCellValue("Kiểm tra bến đò");
			sheet.getHeader().setRight("TUYỆT MẬT");
		});
		assertThat(this.reader.open(marked)).isEqualTo(new Opened(new Refused(Reason.SECRET), List.of()));
	}

	@Example
	void otherFilesAreNoTables() {
		assertThat(tables("Kế hoạch".getBytes())).isEqualTo(new TableReading.NotATable());
		assertThat(tables(new byte[] { 'P', 'K', 3, 4, 0 })).isEqualTo(new TableReading.NotATable());
		assertThat(tables(new byte[0])).isEqualTo(new TableReading.NotATable());
	}

	@Example
	void whatSwellsWithoutMeasureIsLeftAtOnce() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			for (int i = 0; i < 500; i++) {
				zip.write(new byte[1024 * 1024]);
			}
		}
		assertTimeout(Duration.ofSeconds(2),
				() -> assertThat(tables(bytes.toByteArray())).isEqualTo(new TableReading.NotATable()));
	}

	@Provide
	Arbitrary<List<NewTask>> plans() {
		Arbitrary<NewTask> task = Combinators
			.combine(word().injectNull(0.2), text(), text(), texts(), names(), schedules(),
					target().list().ofMaxSize(3))
			.as(NewTask::new);
		return task.list().ofMinSize(1).ofMaxSize(8);
	}

	private Arbitrary<String> word() {
		return Arbitraries.strings().withChars("aăâđêôơưÁẾỌ0123456789.#()").ofMinLength(1).ofMaxLength(12);
	}

	private Arbitrary<String> text() {
		return word().list().ofMinSize(1).ofMaxSize(30).map((words) -> String.join(" ", words));
	}

	private Arbitrary<List<String>> texts() {
		return text().list().ofMaxSize(2);
	}

	private Arbitrary<List<NewAssignment>> names() {
		return Combinators.combine(texts(), texts())
			.as((leads, others) -> java.util.stream.Stream
				.concat(leads.stream().map(NewAssignment::lead), others.stream().map(NewAssignment::coordinating))
				.toList());
	}

	private Arbitrary<LocalDate> days() {
		return Arbitraries.integers().between(0, 9000).map((days) -> LocalDate.of(2020, 1, 1).plusDays(days));
	}

	private Arbitrary<Schedule> schedules() {
		Arbitrary<Operator> operators = Arbitraries.of(Operator.class);
		Arbitrary<Schedule> once = Combinators.combine(operators, days(), Arbitraries.of(0, 0, 30))
			.as((operator, day, length) -> Schedule.once(new Due(operator, day, day.plusDays(length))));
		Arbitrary<ReportDay> day = Combinators
			.combine(operators, Arbitraries.integers().between(-11, 2), Arbitraries.integers().between(1, 31))
			.as(ReportDay::new);
		Arbitrary<Schedule> every = Combinators
			.combine(Arbitraries.of(Kind.MONTHLY, Kind.QUARTERLY, Kind.HALF_YEARLY, Kind.YEARLY), day.injectNull(0.2))
			.as(Schedule::every);
		return Arbitraries.oneOf(once, every, Arbitraries.just(Schedule.undated()));
	}

	private Arbitrary<Target> target() {
		Arbitrary<BigDecimal> figures = Arbitraries.bigDecimals()
			.between(BigDecimal.ZERO, new BigDecimal("99999"))
			.ofScale(2);
		return Combinators
			.combine(figures, figures.injectNull(0.7), word(), Arbitraries.of(Target.Comparator.class),
					days().injectNull(0.5), text())
			.as(Target::new);
	}

	private byte[] filled(Consumer<XSSFSheet> change) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(this.template.blank(WORDS.in(Language.VI))));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			change.accept(workbook.getSheetAt(0));
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private TableReading tables(byte[] file) {
		return this.tables.read(this.reader.open(file).sheets());
	}

	private TableDraft read(byte[] workbook) {
		TableReading reading = tables(workbook);
		assertThat(reading).isInstanceOf(TableReading.Read.class);
		return ((TableReading.Read) reading).draft();
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
