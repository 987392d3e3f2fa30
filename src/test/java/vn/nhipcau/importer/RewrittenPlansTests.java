package vn.nhipcau.importer;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same plan in another writing gives the same draft, all but. */
class RewrittenPlansTests {

	private static final double MAY_FALL_BY = 0.03;

	@ParameterizedTest
	@EnumSource
	void hardlyAnythingIsLost(Rewriting rewriting) {
		List<PlanTexts> plans = Stream.of(PlanTexts.development(), PlanTexts.heldOut(), PlanTexts.beside())
			.flatMap(List::stream)
			.toList();
		assertThat(plans).allSatisfy((plan) -> {
			PlanScore rewritten = rewriting.of(plan).score();
			assertThat(rewritten.overall()).as("%s, %s", plan, rewritten)
				.isGreaterThanOrEqualTo(plan.score().overall() - MAY_FALL_BY);
		});
	}

}
