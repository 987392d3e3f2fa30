package vn.nhipcau.obligation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencySucceeded;
import vn.nhipcau.organization.Succession;
import vn.nhipcau.storage.Sweep;

/**
 * Lets open work follow its agency: at once when the heirs' day has come, otherwise on
 * that day. What is due is found anew each time, so that nothing is forgotten and nothing
 * moves twice; work opened late for a former agency follows too.
 */
@Component
class SuccessionSweep implements Sweep {

	private static final Actor SYSTEM = Actor.system("succession");

	private final Agencies agencies;

	private final ObligationQueries queries;

	private final HandingOver handingOver;

	private final ApplicationEventPublisher events;

	private final TransactionOperations transaction;

	private final Clock clock;

	SuccessionSweep(Agencies agencies, ObligationQueries queries, HandingOver handingOver,
			ApplicationEventPublisher events, TransactionOperations transaction, Clock clock) {
		this.agencies = agencies;
		this.queries = queries;
		this.handingOver = handingOver;
		this.events = events;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "obligation-succession";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(1);
	}

	/** Each agency in a transaction of its own. */
	@Override
	public void sweep(Instant at) {
		LocalDate day = LocalDate.ofInstant(at, this.clock.getZone());
		Set<AgencyId> former = new HashSet<>(this.queries.owing());
		this.agencies.all(day).forEach((living) -> former.remove(living.id()));
		former.forEach((agency) -> this.transaction.executeWithoutResult((status) -> settle(agency, day)));
	}

	@EventListener
	void succeeded(AgencySucceeded event) {
		LocalDate today = LocalDate.now(this.clock);
		if (!event.effectiveOn().isAfter(today)) {
			settle(event.former(), today);
		}
	}

	private void settle(AgencyId former, LocalDate day) {
		this.agencies.succession(former, day).ifPresent((succession) -> {
			List<ObligationView> open = this.queries.notClosed(former);
			if (!open.isEmpty()) {
				settle(succession, open);
			}
		});
	}

	private void settle(Succession succession, List<ObligationView> open) {
		succession.onlyHeir()
			.ifPresentOrElse((heir) -> this.handingOver.move(SYSTEM, succession, heir, open),
					() -> this.events.publishEvent(new Undivided(succession, open)));
	}

}
