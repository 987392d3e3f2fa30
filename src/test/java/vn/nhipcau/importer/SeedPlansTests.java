package vn.nhipcau.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.nhipcau.importer.Reading.Read;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is found in whole plans: the one of the demo province, and the real ones where
 * they lie beside the project.
 */
class SeedPlansTests {

	private static final Path SEEDS = Path.of("..", "shared", "seeds");

	/**
	 * @param assigned tasks with a lead
	 * @param dated tasks with a due, recurring or not
	 */
	record Plan(String name, byte[] bytes, int tasks, int assigned, int dated, int duties) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	static Stream<Plan> plans() throws IOException {
		Plan demo = new Plan("demo", DemoPlan.on(LocalDate.of(2026, 11, 21)), 29, 29, 26, 2);
		return Stream.concat(Stream.of(demo),
				Stream
					.of(seed("002_bf3aa099591c24b4.txt", 58, 35, 33, 2),
							seed("004_766ce2cd7030902b.txt", 45, 40, 13, 3))
					.flatMap(List::stream));
	}

	private static List<Plan> seed(String name, int tasks, int assigned, int dated, int duties) throws IOException {
		Path file = SEEDS.resolve(name);
		if (!Files.isRegularFile(file)) {
			return List.of();
		}
		return List.of(new Plan(name, Files.readAllBytes(file), tasks, assigned, dated, duties));
	}

	@ParameterizedTest
	@MethodSource("plans")
	void theTasksAgenciesAndDeadlinesAreFound(Plan plan) {
		PlanDraft draft = read(plan);
		assertThat(draft.tasks()).hasSize(plan.tasks());
		assertThat(draft.tasks()).filteredOn((task) -> !task.leads().value().isEmpty()).hasSize(plan.assigned());
		assertThat(draft.tasks()).filteredOn((task) -> task.due().value().isStated()).hasSize(plan.dated());
		assertThat(draft.reports().size() + draft.consolidations().size()).isEqualTo(plan.duties());
		assertThat(draft.tasks()).extracting(TaskDraft::ref).doesNotHaveDuplicates();
		assertThat(draft.tasks()).allSatisfy((task) -> assertThat(task.title()).hasSizeBetween(5, 120));
	}

	@ParameterizedTest
	@MethodSource("plans")
	void noParagraphThatAssignsWorkIsDropped(Plan plan) {
		PlanDraft draft = read(plan);
		Coverage coverage = new Coverage(draft, new String(plan.bytes(), java.nio.charset.StandardCharsets.UTF_8));
		assertThat(coverage.droppedParagraphs("chủ trì", "có trách nhiệm", "Giao ", "Đề nghị ", "Yêu cầu ", "hằng năm",
				"trước ngày"))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("plans")
	void theDocumentSaysWhoItIs(Plan plan) {
		DocumentDraft document = read(plan).document();
		assertThat(document).hasNoNullFieldsOrProperties();
	}

	private static PlanDraft read(Plan plan) {
		Reading reading = new PlanReader().read(plan.bytes());
		assertThat(reading).isInstanceOf(Read.class);
		return ((Read) reading).draft();
	}

}
