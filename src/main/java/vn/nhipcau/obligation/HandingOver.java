package vn.nhipcau.obligation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Succession;

/** Moves open work from a former agency to its heir. */
@Component
class HandingOver {

	private static final int LONGEST_DOCUMENT = 200;

	private final Ledger ledger;

	private final Assignees assignees;

	private final Agencies agencies;

	private final ApplicationEventPublisher events;

	HandingOver(Ledger ledger, Assignees assignees, Agencies agencies, ApplicationEventPublisher events) {
		this.ledger = ledger;
		this.assignees = assignees;
		this.agencies = agencies;
		this.events = events;
	}

	/**
	 * @param work as it was read; what somebody has changed meanwhile is refused as stale
	 * @return what became of each
	 */
	List<Outcome> move(Actor actor, Succession by, AgencyId heir, List<ObligationView> work) {
		boolean asRequest = !this.agencies.find(heir).map(AgencyView::isCommanded).orElse(true);
		List<Outcome> outcomes = work.stream().map((one) -> move(actor, by, heir, asRequest, one)).toList();
		List<ObligationView> moved = outcomes.stream()
			.filter(Outcome.Done.class::isInstance)
			.map((outcome) -> ((Outcome.Done) outcome).obligation())
			.toList();
		if (!moved.isEmpty()) {
			this.events.publishEvent(new WorkInherited(by, heir, moved, actor));
		}
		return outcomes;
	}

	private Outcome move(Actor actor, Succession by, AgencyId heir, boolean asRequest, ObligationView work) {
		return this.ledger.act(actor, work.ref(), Act.HANDED_OVER,
				(obligation, deed) -> obligation.handOver(heir, asRequest, holder(work.holder().person(), heir)),
				(now) -> new ObligationHandedOver(now, by.former(), actor), document(by));
	}

	/** Whoever had it keeps it if they sit with the heir; otherwise its đầu mối does. */
	private Assignee holder(@Nullable PersonId person, AgencyId heir) {
		return (person != null && this.assignees.belongs(Assignee.of(person), heir)) ? Assignee.of(person)
				: Assignee.NOBODY;
	}

	private static @Nullable DecidingDocument document(Succession by) {
		String document = by.legalDocument();
		if (document == null || document.isBlank()) {
			return null;
		}
		return new DecidingDocument(
				(document.length() > LONGEST_DOCUMENT) ? document.substring(0, LONGEST_DOCUMENT - 1) + "…" : document,
				by.effectiveOn());
	}

}
