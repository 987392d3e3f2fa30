package vn.nhipcau.importer;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How right whole plans are read that no rule was written for. */
class UnseenPlansTests {

	private static final double DEVELOPMENT = 0.97;

	private static final double HELD_OUT = 0.88;

	static List<PlanTexts> development() {
		return PlanTexts.development();
	}

	static List<PlanTexts> heldOut() {
		return PlanTexts.heldOut();
	}

	static List<PlanTexts> all() {
		return Stream.of(PlanTexts.development(), PlanTexts.heldOut(), PlanTexts.beside())
			.flatMap(List::stream)
			.toList();
	}

	@ParameterizedTest
	@MethodSource
	void development(PlanTexts plan) {
		PlanScore score = plan.score();
		assertThat(score.overall()).as(score.toString()).isGreaterThanOrEqualTo(DEVELOPMENT);
	}

	@ParameterizedTest
	@MethodSource
	void heldOut(PlanTexts plan) {
		PlanScore score = plan.score();
		assertThat(score.overall()).as(score.toString()).isGreaterThanOrEqualTo(HELD_OUT);
	}

	@ParameterizedTest
	@MethodSource("all")
	void noSentenceThatAssignsWorkIsDropped(PlanTexts plan) {
		assertThat(new Coverage(plan.draft(), plan.text()).droppedSentences()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("all")
	void everyValueSaysWhereItStands(PlanTexts plan) {
		PlanDraft draft = plan.draft();
		assertThat(draft.tasks()).allSatisfy((task) -> {
			Place.Span span = task.place().span();
			assertThat(span).isNotNull();
			String source = plan.text().substring(span.start(), span.end());
			assertThat(AgencyCodes.bare(source)).isEqualTo(AgencyCodes.bare(task.text()));
		});
		assertThat(draft.doubts()).allSatisfy((doubt) -> assertThat(doubt.place().span()).isNotNull());
	}

}
