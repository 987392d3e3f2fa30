package vn.nhipcau.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.nhipcau.importer.Reading.Read;

import static org.assertj.core.api.Assertions.assertThat;

/** The same plan gives the same tasks in whatever format an office lays it out. */
class LayoutTests {

	private static final Path SEEDS = Path.of("..", "shared", "seeds");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	record Format(String name, Function<PlanLayout, byte[]> writer) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	static Stream<Format> formats() {
		return Stream.of(new Format("docx", PlanWord::of), new Format("doc", PlanOldWord::of),
				new Format("xlsx", PlanWorkbook::xlsx), new Format("xls", PlanWorkbook::xls),
				new Format("pdf", PlanPdf::of), new Format("html", PlanPage::of));
	}

	@ParameterizedTest
	@MethodSource("formats")
	void thePlanIsReadAlike(Format format) {
		PlanDraft laidOut = read(format.writer().apply(PlanLayout.demo(TODAY)));
		PlanDraft text = read(DemoPlan.on(TODAY));
		assertThat(laidOut.document()).isEqualTo(text.document());
		assertThat(laidOut.recipients()).isEqualTo(text.recipients());
		assertThat(laidOut.tasks()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("place", "section")
			.isEqualTo(text.tasks());
		assertThat(laidOut.reports()).isEqualTo(text.reports());
		assertThat(laidOut.consolidations()).isEqualTo(text.consolidations());
		assertThat(laidOut.doubts()).extracting(Doubt::code)
			.containsExactlyInAnyOrderElementsOf(doubts(text, Doubt.Code.CELL_BOUNDARY));
	}

	/** The real plans, where they lie beside the project. */
	@ParameterizedTest
	@MethodSource("formats")
	void realPlansAreReadAlike(Format format) throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(SEEDS));
		try (Stream<Path> seeds = Files.list(SEEDS)) {
			for (Path seed : seeds.toList()) {
				List<TaskDraft> text = read(Files.readAllBytes(seed)).tasks();
				List<TaskDraft> laidOut = read(format.writer().apply(PlanLayout.of(Files.readAllBytes(seed)))).tasks();
				List<List<Object>> same = facts(laidOut);
				same.retainAll(facts(text));
				assertThat(same).as(seed.toString()).hasSizeGreaterThanOrEqualTo(text.size() * 95 / 100);
				assertThat(laidOut).hasSizeLessThanOrEqualTo(text.size() * 105 / 100);
			}
		}
	}

	private static List<List<Object>> facts(List<TaskDraft> tasks) {
		return new ArrayList<>(tasks.stream()
			.map((task) -> List.<Object>of(task.text(), task.leads().value(), task.due().value()))
			.toList());
	}

	@Test
	void aWorkbookSaysTheCell() {
		List<TaskDraft> tasks = read(PlanWorkbook.xlsx(PlanLayout.demo(TODAY))).tasks();
		assertThat(tasks.get(0).place().cell()).startsWith("Kế hoạch!A");
		assertThat(tasks.get(tasks.size() - 1).place().cell()).startsWith("Phụ lục!B");
	}

	@Test
	void aPdfSaysThePage() {
		List<TaskDraft> tasks = read(PlanPdf.of(PlanLayout.demo(TODAY))).tasks();
		assertThat(tasks.get(0).place().page()).isEqualTo(1);
		assertThat(tasks.get(tasks.size() - 1).place().page()).isGreaterThan(1);
	}

	@Test
	void menusAndAdvertisementsOfAPageAssignNothing() {
		PlanDraft draft = read(PlanPage.of(PlanLayout.demo(TODAY)));
		assertThat(draft.tasks()).noneMatch((task) -> task.text().contains("nhà ở xã hội"));
		assertThat(draft.doubts()).noneMatch((doubt) -> doubt.excerpt().contains("báo giá"));
	}

	/** A text cannot be certain where a cell ends; a table is. */
	private static List<Doubt.Code> doubts(PlanDraft draft, Doubt.Code without) {
		return draft.doubts().stream().map(Doubt::code).filter((code) -> code != without).toList();
	}

	private static PlanDraft read(byte[] bytes) {
		Reading reading = new PlanReader().read(bytes);
		assertThat(reading).isInstanceOf(Read.class);
		return ((Read) reading).draft();
	}

}
