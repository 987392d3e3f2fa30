package vn.nhipcau.reminder;

import java.time.LocalDate;
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
import vn.nhipcau.obligation.spi.Obstacles;
import vn.nhipcau.obligation.spi.Obstacles.Obstacle;
import vn.nhipcau.obligation.spi.SubjectCard;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;

/** Finds the obstacles that are in the way of work still to be done. */
@Component
class ObstacleItems {

	private final Obstacles obstacles;

	private final Obligations obligations;

	private final Agencies agencies;

	private final SubjectDirectory subjects;

	ObstacleItems(Obstacles obstacles, Obligations obligations, Agencies agencies, SubjectDirectory subjects) {
		this.obstacles = obstacles;
		this.obligations = obligations;
		this.agencies = agencies;
		this.subjects = subjects;
	}

	/** The most urgent first. */
	List<ObstacleItem> open(Round round) {
		Map<ObligationId, Obstacle> told = this.obstacles.open()
			.stream()
			.collect(Collectors.toMap(Obstacle::obligation, Function.identity()));
		List<ObligationView> owed = this.obligations.find(Looking.SYSTEM, told.keySet())
			.stream()
			.filter((view) -> ObligationState.WORKABLE.contains(view.state()) && !view.disowned())
			.toList();
		Map<AgencyId, AgencyView> known = this.agencies
			.find(owed.stream().map(ObligationView::agency).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(AgencyView::id, Function.identity()));
		Map<ObligationId, SubjectCard> cards = this.subjects.cards(owed);
		return owed.stream()
			.map((view) -> item(view, Objects.requireNonNull(known.get(view.agency())),
					Objects.requireNonNull(cards.get(view.id())), Objects.requireNonNull(told.get(view.id())), round))
			.sorted(ObstacleItem.MOST_URGENT_FIRST)
			.toList();
	}

	private static ObstacleItem item(ObligationView view, AgencyView agency, SubjectCard card, Obstacle told,
			Round round) {
		return new ObstacleItem(view, agency, card, LocalDate.ofInstant(told.since(), round.now().getZone()),
				told.words());
	}

}
