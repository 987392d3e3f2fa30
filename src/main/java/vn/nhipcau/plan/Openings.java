package vn.nhipcau.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.NewObligation;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Opening;
import vn.nhipcau.obligation.Period;
import vn.nhipcau.organization.AgencyView;

/**
 * Opens what is owed: one obligation for each agency that leads a task, in one go for all
 * tasks.
 */
@Component
class Openings {

	private final Obligations obligations;

	private final Addressees addressees;

	Openings(Obligations obligations, Addressees addressees) {
		this.obligations = obligations;
		this.addressees = addressees;
	}

	/**
	 * One task in one period.
	 *
	 * @param source the document and clause
	 * @param agencies that lead it
	 */
	record Wanted(Task task, String source, Collection<AgencyId> agencies, @Nullable Period period) {
	}

	/**
	 * @throws IllegalStateException when the actor may not: callers have asked before
	 */
	List<ObligationView> open(Actor actor, List<Wanted> wanted) {
		Set<AgencyId> all = new LinkedHashSet<>();
		wanted.forEach((one) -> all.addAll(one.agencies()));
		Map<AgencyId, AgencyView> agencies = this.addressees.views(all);
		List<NewObligation> owed = new ArrayList<>();
		for (Wanted one : wanted) {
			one.agencies()
				.stream()
				.distinct()
				.filter(agencies::containsKey)
				.forEach((agency) -> owed.add(owed(one, agency, agencies)));
		}
		if (owed.isEmpty()) {
			return List.of();
		}
		if (this.obligations.open(actor, owed) instanceof Opening.Opened opened) {
			return opened.obligations();
		}
		throw new IllegalStateException("Obligations were not opened for " + actor.from());
	}

	private static NewObligation owed(Wanted wanted, AgencyId agency, Map<AgencyId, AgencyView> agencies) {
		Task task = wanted.task();
		NewObligation owed = NewObligation.of(agency, task.id().subject(), task.title(),
				task.schedule().deadline(wanted.period(), wanted.source()));
		AgencyView view = agencies.get(agency);
		boolean commanded = view == null || view.isCommanded();
		NewObligation inPeriod = (wanted.period() != null) ? owed.in(wanted.period()) : owed;
		return commanded ? inPeriod : inPeriod.asRequest();
	}

}
