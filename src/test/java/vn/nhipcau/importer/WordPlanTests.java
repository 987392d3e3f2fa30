package vn.nhipcau.importer;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.nhipcau.importer.Reading.Read;

import static org.assertj.core.api.Assertions.assertThat;

class WordPlanTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	@Test
	void aWordFileGivesTheSameTasksAsItsText() {
		List<TaskDraft> word = read(PlanWord.demo(TODAY)).tasks();
		List<TaskDraft> text = read(DemoPlan.on(TODAY)).tasks();
		assertThat(word).extracting(TaskDraft::ref).isEqualTo(text.stream().map(TaskDraft::ref).toList());
		assertThat(word).extracting(TaskDraft::text).isEqualTo(text.stream().map(TaskDraft::text).toList());
		assertThat(word).extracting(TaskDraft::leads).isEqualTo(text.stream().map(TaskDraft::leads).toList());
		assertThat(word).extracting(TaskDraft::coordinators)
			.isEqualTo(text.stream().map(TaskDraft::coordinators).toList());
		assertThat(word).extracting(TaskDraft::due).isEqualTo(text.stream().map(TaskDraft::due).toList());
	}

	@Test
	void aMergedCellStandsOnEachTaskBesideIt() {
		PlanDraft draft = read(PlanWord.demo(TODAY));
		TaskDraft second = task(draft, "PL.1.2");
		assertThat(second.leads()).isEqualTo(Found.inferred(List.of("Sở Xây dựng")));
		assertThat(second.due()).isEqualTo(Found.inferred(Due.on(TODAY.plusDays(7), Due.Op.BEFORE)));
		assertThat(draft.doubts())
			.anyMatch((doubt) -> doubt.code() == Doubt.Code.INHERITED_CELL && "PL.1.2".equals(doubt.ref()));
	}

	@Test
	void theHeadIsReadFromItsFrameTable() {
		DocumentDraft document = read(PlanWord.demo(TODAY)).document();
		assertThat(document).isEqualTo(read(DemoPlan.on(TODAY)).document());
		assertThat(document.issuingBody()).isEqualTo(Found.stated("Ủy ban nhân dân tỉnh Sông Lam"));
	}

	@Test
	void aWordFileHasNoCharacterOffsets() {
		assertThat(read(PlanWord.demo(TODAY)).tasks())
			.allMatch((task) -> task.place().span() == null && task.place().line() > 0);
	}

	private static TaskDraft task(PlanDraft draft, String ref) {
		return draft.tasks().stream().filter((task) -> task.ref().equals(ref)).findFirst().orElseThrow();
	}

	private static PlanDraft read(byte[] bytes) {
		return ((Read) new PlanReader().read(bytes)).draft();
	}

}
