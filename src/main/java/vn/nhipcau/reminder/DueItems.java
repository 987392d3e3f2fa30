package vn.nhipcau.reminder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.SubjectDirectory;
import vn.nhipcau.obligation.spi.SubjectCard;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;

/** Finds what messages must say of obligations, as they are at this moment. */
@Component
class DueItems {

	private final Obligations obligations;

	private final Agencies agencies;

	private final SubjectDirectory subjects;

	DueItems(Obligations obligations, Agencies agencies, SubjectDirectory subjects) {
		this.obligations = obligations;
		this.agencies = agencies;
		this.subjects = subjects;
	}

	/**
	 * The most urgent first; what waits for nobody in the agency any more is left out.
	 */
	List<DueItem> of(Collection<ObligationId> ids, Round round) {
		List<ObligationView> open = this.obligations.find(Looking.SYSTEM, ids)
			.stream()
			.filter((view) -> ObligationState.WORKABLE.contains(view.state()) && !view.disowned()
					&& view.lastDay() != null)
			.toList();
		Map<AgencyId, AgencyView> known = this.agencies
			.find(open.stream().map(ObligationView::agency).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(AgencyView::id, Function.identity()));
		Map<ObligationId, SubjectCard> cards = this.subjects.cards(open);
		return open.stream()
			.map((view) -> DueItem.of(view, Objects.requireNonNull(known.get(view.agency())),
					Objects.requireNonNull(cards.get(view.id())), round))
			.sorted(DueItem.MOST_URGENT_FIRST)
			.toList();
	}

}
