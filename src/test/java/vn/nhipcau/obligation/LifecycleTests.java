package vn.nhipcau.obligation;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.nhipcau.access.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.obligation.ObligationState.AWAITING_CONFIRMATION;
import static vn.nhipcau.obligation.ObligationState.COMPLETED;
import static vn.nhipcau.obligation.ObligationState.IN_PROGRESS;
import static vn.nhipcau.obligation.ObligationState.NOT_STARTED;
import static vn.nhipcau.obligation.ObligationState.RETURNED;
import static vn.nhipcau.obligation.ObligationState.SUSPENDED;

class LifecycleTests {

	private static final Deed DEED = new Deed(Act.SUBMITTED, new PersonId(7), Instant.EPOCH);

	private static final Set<ObligationState> WORKABLE = Set.of(NOT_STARTED, IN_PROGRESS, RETURNED);

	private static final Set<ObligationState> LIVING = Set.of(NOT_STARTED, IN_PROGRESS, RETURNED, AWAITING_CONFIRMATION,
			SUSPENDED);

	private static final Map<Act, Set<ObligationState>> POSSIBLE = Map.ofEntries(
			Map.entry(Act.PROGRESS_RECORDED, WORKABLE), Map.entry(Act.SUBMITTED, WORKABLE),
			Map.entry(Act.DISOWNED, WORKABLE), Map.entry(Act.WITHDRAWN, Set.of(AWAITING_CONFIRMATION)),
			Map.entry(Act.CONFIRMED, Set.of(AWAITING_CONFIRMATION)),
			Map.entry(Act.RETURNED, Set.of(AWAITING_CONFIRMATION)),
			Map.entry(Act.SUSPENDED, Set.of(NOT_STARTED, IN_PROGRESS, RETURNED, AWAITING_CONFIRMATION)),
			Map.entry(Act.RESUMED, Set.of(SUSPENDED)), Map.entry(Act.CANCELLED, LIVING),
			Map.entry(Act.PASSED_ON, LIVING), Map.entry(Act.HANDED_OVER, LIVING), Map.entry(Act.DATE_CHANGED, LIVING),
			Map.entry(Act.KEPT, Set.of()), Map.entry(Act.OPENED, Set.of()), Map.entry(Act.LAST_DAY_MOVED, Set.of()));

	@ParameterizedTest
	@EnumSource
	void anActIsPossibleInItsStatesOnly(Act act) {
		for (ObligationState state : ObligationState.values()) {
			assertThat(new Lifecycle(state, false, DEED).refusal(act).isEmpty()).as("%s in %s", act, state)
				.isEqualTo(POSSIBLE.get(act).contains(state));
		}
	}

	@Test
	void theRefusalSaysWhoReportedAndWhen() {
		assertThat(new Lifecycle(AWAITING_CONFIRMATION, false, DEED).refusal(Act.SUBMITTED))
			.contains(new Refused.AlreadyReported(DEED));
	}

	@Test
	void theRefusalSaysWhoDecided() {
		assertThat(new Lifecycle(RETURNED, false, DEED).refusal(Act.CONFIRMED))
			.contains(new Refused.AlreadyDecided(RETURNED, DEED));
		assertThat(new Lifecycle(COMPLETED, false, DEED).refusal(Act.SUBMITTED))
			.contains(new Refused.TooLate(COMPLETED, DEED));
	}

	@Test
	void whatWasDisownedWaitsForTheCoordinator() {
		Lifecycle disowned = new Lifecycle(IN_PROGRESS, true, DEED);
		assertThat(disowned.refusal(Act.SUBMITTED)).contains(new Refused.AlreadyDisowned(DEED));
		assertThat(disowned.refusal(Act.KEPT)).isEmpty();
		assertThat(disowned.refusal(Act.CANCELLED)).isEmpty();
	}

}
