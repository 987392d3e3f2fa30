package vn.nhipcau.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.nhipcau.importer.Reading.Read;
import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.Reading.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each hostile file gets its answer, and the process that serves people stands. */
class HostileFilesTests {

	private static final PlanLayout PLAN = PlanLayout.demo(LocalDate.of(2026, 11, 21));

	private static final String TASK = "1. Giao Sở Y tế kiểm tra nguồn nước, hoàn thành trước ngày 20/3/2027.";

	private static final String ENGLISH = "The department shall report to the committee every year about what has been "
			+ "done to carry out the plan, and the committee will then decide which of the tasks are to be continued. ";

	/** "Kế hoạch … thực hiện nhiệm vụ" as fonts of TCVN3 store it. */
	private static final String OLD_LETTERS = "KÕ ho¹ch ph¸t triÓn kinh tÕ - x· héi, nhiÖm vô cña c¸c së, ban, ngµnh "
			+ "thùc hiÖn NghÞ quyÕt; ñy ban nh©n d©n c¸c huyÖn, thµnh phè b¸o c¸o tr­íc ngµy 15/12 h»ng n¨m. ";

	private final PlanReader reader = new PlanReader();

	static Stream<Arguments> hostile() throws Exception {
		byte[] docx = PlanWord.of(PLAN);
		byte[] xlsx = PlanWorkbook.xlsx(PLAN);
		byte[] xls = PlanWorkbook.xls(PLAN);
		byte[] doc = PlanOldWord.of(PLAN);
		byte[] pdf = PlanPdf.of(PLAN);
		byte[] html = PlanPage.of(PLAN);
		return Stream.of(arguments("docx behind a password", HostileFiles.locked(docx), Reason.ENCRYPTED),
				arguments("xlsx behind a password", HostileFiles.locked(xlsx), Reason.ENCRYPTED),
				arguments("xls behind a password", HostileFiles.lockedXls(xls), Reason.ENCRYPTED),
				arguments("doc behind a password", PlanOldWord.locked(TASK), Reason.ENCRYPTED),
				arguments("pdf behind a password", HostileFiles.lockedPdf(pdf), Reason.ENCRYPTED),
				arguments("docx cut short", half(docx), Reason.DAMAGED),
				arguments("xlsx cut short", half(xlsx), Reason.DAMAGED),
				arguments("xls cut short", half(xls), Reason.DAMAGED),
				arguments("doc cut short", half(doc), Reason.DAMAGED),
				arguments("pdf cut short", half(pdf), Reason.DAMAGED),
				arguments("docx that swells in one part",
						HostileFiles.with(docx, "word/more.xml", HostileFiles.blanks(40)), Reason.SWELLS),
				arguments("xlsx that swells", HostileFiles.with(xlsx, "xl/more.xml", HostileFiles.blanks(40)),
						Reason.SWELLS),
				arguments("docx with a billion laughs", HostileFiles.laughing(docx), Reason.SWELLS),
				arguments("xlsx with a billion laughs", HostileFiles.laughing(xlsx), Reason.SWELLS),
				arguments("a zip in a zip", HostileFiles.nestedBomb(), Reason.OTHER_ARCHIVE),
				arguments("one table of 20 MB", table(20), Reason.TOO_LARGE),
				arguments("one table of 12 MB", table(12), Reason.SWELLS),
				arguments("a picture", HostileFiles.picture(), Reason.SCAN),
				arguments("a scan as pdf", HostileFiles.scannedPdf(), Reason.SCAN),
				arguments("a scan as docx", HostileFiles.scannedWord(), Reason.SCAN),
				arguments("English as text", text(ENGLISH.repeat(20)), Reason.OTHER_LANGUAGE),
				arguments("English as pdf", PlanPdf.of(Collections.nCopies(20, ENGLISH)), Reason.OTHER_LANGUAGE),
				arguments("old letters", text(OLD_LETTERS.repeat(5)), Reason.OLD_LETTERS),
				arguments("docx with an empty table", PlanWord.of(empty()), Reason.EMPTY_TABLE),
				arguments("xlsx with an empty table", PlanWorkbook.xlsx(empty()), Reason.EMPTY_TABLE),
				arguments("pdf with an empty table", PlanPdf.of(empty()), Reason.EMPTY_TABLE),
				arguments("docx marked secret", PlanWord.of(secret()), Reason.SECRET),
				arguments("doc marked secret", PlanOldWord.of(secret()), Reason.SECRET),
				arguments("xlsx marked secret", PlanWorkbook.xlsx(secret()), Reason.SECRET),
				arguments("xls marked secret", PlanWorkbook.xls(secret()), Reason.SECRET),
				arguments("pdf marked secret", PlanPdf.of(secret()), Reason.SECRET),
				arguments("html marked secret", PlanPage.of(secret()), Reason.SECRET),
				arguments("a page marked secret in its menu", marked(html), Reason.SECRET));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostile")
	void aHostileFileGetsItsAnswer(String name, byte[] bytes, Reason reason) {
		assertThat(this.reader.read(bytes)).isEqualTo(new Refused(reason));
	}

	@Test
	void macrosAreLeftOutAndTheWordsAreRead() throws IOException {
		for (byte[] file : List.of(PlanWord.of(PLAN), PlanWorkbook.xlsx(PLAN))) {
			Read read = (Read) this.reader.read(HostileFiles.withMacros(file));
			assertThat(read.draft().tasks()).hasSize(29);
			assertThat(read.draft().doubts()).extracting(Doubt::code).contains(Doubt.Code.MACROS_LEFT_OUT);
		}
	}

	@Test
	void anArchiveInsideADocumentIsNotOpened() throws IOException {
		byte[] bomb = HostileFiles.with(PlanWord.of(PLAN), "word/embeddings/b.zip", List.of(HostileFiles.nestedBomb()));
		assertThat(this.reader.read(bomb)).isInstanceOf(Read.class);
	}

	@Test
	void fiveHundredPagesAreRead() {
		List<String> pages = Collections.nCopies(500 * 12,
				"Đẩy mạnh tuyên truyền, vận động Nhân dân tham gia. ".repeat(4));
		String[] lines = Stream.concat(pages.stream(), Stream.of(TASK)).toArray(String[]::new);
		assertThat(this.reader.read(PlanWord.of(lines))).isInstanceOf(Read.class);
		assertThat(this.reader.read(text(String.join("\n", lines)))).isInstanceOf(Read.class);
	}

	@Test
	void elementsWithinElementsHaveNoBottom() {
		byte[] deep = text("<html><body>" + "<div>".repeat(50_000) + TASK);
		assertThat(this.reader.read(deep)).isInstanceOf(Read.class);
	}

	@Test
	void whatUsesUpMemoryEndsAProcessOfItsOwn() throws IOException {
		GuardedReader tiny = new GuardedReader(new GuardedReader.Settings(8, Duration.ofMinutes(1)));
		assertThat(tiny.open(PlanPdf.of(PLAN))).isEqualTo(Opened.refused(Reason.SWELLS));
	}

	@Test
	void aProcessOfItsOwnReadsTheSame() throws IOException {
		GuardedReader small = new GuardedReader(new GuardedReader.Settings(64, Duration.ofMinutes(1)));
		assertThat(small.open(PlanPdf.of(PLAN))).isEqualTo(this.reader.open(PlanPdf.of(PLAN)));
		assertThat(small.open(HostileFiles.pdfBomb())).isEqualTo(Opened.refused(Reason.NO_TEXT));
	}

	@Test
	void whatTakesTooLongIsGivenUp() throws IOException {
		GuardedReader hasty = new GuardedReader(new GuardedReader.Settings(64, Duration.ZERO));
		assertThat(hasty.open(text(TASK))).isEqualTo(Opened.refused(Reason.TOO_SLOW));
	}

	private static byte[] half(byte[] bytes) {
		return Arrays.copyOf(bytes, bytes.length / 2);
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] table(int megabytes) {
		String row = "<tr><td>1</td><td>Kiểm tra nguồn nước</td><td>Sở Y tế</td></tr>\n";
		return text("<html><body><table>" + row.repeat(megabytes * (1 << 20) / text(row).length + 1) + "</table>");
	}

	private static PlanLayout empty() {
		return new PlanLayout(List.of(), List.of(), List.of("KẾ HOẠCH", "Về nguồn nước"), PLAN.columns(), List.of(),
				List.of());
	}

	private static PlanLayout secret() {
		List<String> left = Stream.concat(PLAN.left().stream(), Stream.of("TỐI MẬT")).toList();
		return new PlanLayout(left, PLAN.right(), PLAN.before(), PLAN.columns(), PLAN.tasks(), PLAN.after());
	}

	private static byte[] marked(byte[] page) {
		return text(new String(page, StandardCharsets.UTF_8).replace("<h3>Văn bản liên quan</h3>", "<h3>MẬT</h3>"));
	}

}
