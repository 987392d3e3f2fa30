package vn.nhipcau.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Succession;

/**
 * What is left of former agencies with several heirs, for coordinators to divide. With
 * one heir everything follows by itself.
 */
@Component
@Transactional
public class Successions {

	private final ObligationQueries queries;

	private final Agencies agencies;

	private final HandingOver handingOver;

	private final Clock clock;

	Successions(ObligationQueries queries, Agencies agencies, HandingOver handingOver, Clock clock) {
		this.queries = queries;
		this.agencies = agencies;
		this.handingOver = handingOver;
		this.clock = clock;
	}

	/** All that waits, by former agency in official order; for coordinators. */
	@Transactional(readOnly = true)
	public List<Undivided> undivided(Actor actor) {
		return !Permissions.coordinates(actor) ? List.of()
				: this.agencies.find(this.queries.owing())
					.stream()
					.map(AgencyView::id)
					.flatMap((agency) -> undivided(actor, agency).stream())
					.toList();
	}

	/** What of one former agency's work waits; empty when nothing does. */
	@Transactional(readOnly = true)
	public Optional<Undivided> undivided(Actor actor, AgencyId former) {
		if (!Permissions.coordinates(actor)) {
			return Optional.empty();
		}
		return succession(former).filter((succession) -> succession.onlyHeir().isEmpty())
			.map((succession) -> new Undivided(succession, this.queries.notClosed(former)))
			.filter((undivided) -> !undivided.work().isEmpty());
	}

	/** Gives one piece of a former agency's work to one of its heirs. */
	public Outcome handOver(Actor actor, ObligationId id, AgencyId heir) {
		Optional<ObligationView> work = this.queries.find(actor, id);
		if (!Permissions.coordinates(actor)) {
			return new Refused.NotYours();
		}
		if (work.isEmpty()) {
			return new Refused.NotFound();
		}
		return succession(work.get().agency()).filter((succession) -> succession.agencies().contains(heir))
			.map((succession) -> this.handingOver.move(actor, succession, heir, List.of(work.get())).get(0))
			.orElseGet(Refused.NotItsHeir::new);
	}

	private Optional<Succession> succession(AgencyId former) {
		return this.agencies.succession(former, LocalDate.now(this.clock));
	}

}
