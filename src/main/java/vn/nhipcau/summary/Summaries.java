package vn.nhipcau.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.OwedFilter;
import vn.nhipcau.obligation.SubjectDirectory;
import vn.nhipcau.obligation.spi.SubjectCard;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;

/**
 * Summaries and lists of what is owed: all of it for coordinators and provincial leaders,
 * the own agency for its leader, the own work for an official.
 */
@Component
@Transactional(readOnly = true)
public class Summaries {

	private static final Comparator<ObligationView> MOST_URGENT_FIRST = Comparator
		.comparing(ObligationView::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((one) -> one.id().value());

	private final Obligations obligations;

	private final SubjectDirectory subjects;

	private final Agencies agencies;

	private final Clock clock;

	Summaries(Obligations obligations, SubjectDirectory subjects, Agencies agencies, Clock clock) {
		this.obligations = obligations;
		this.subjects = subjects;
		this.agencies = agencies;
		this.clock = clock;
	}

	/** Whether there is anything this person may see a summary of. */
	public static boolean open(Actor actor) {
		return seesAll(actor) || actor.is(Role.LEADER) || actor.is(Role.OFFICIAL);
	}

	public Summary summary(Actor actor) {
		List<ObligationView> all = visible(actor, Set.of());
		List<ObligationView> counted = all.stream().filter((one) -> !one.requested()).toList();
		return new Summary(today(), Figures.of(counted), all.size() - counted.size(), byPlan(counted),
				byAgency(counted));
	}

	/**
	 * The items behind a figure.
	 * @param agency of one agency only, or {@code null} for all this person may see
	 */
	public List<Item> items(Actor actor, Selection selection, @Nullable AgencyId agency) {
		List<ObligationView> chosen = visible(actor, (agency != null) ? Set.of(agency) : Set.of()).stream()
			.filter((one) -> !one.requested() && selection.takes(one))
			.sorted(MOST_URGENT_FIRST)
			.toList();
		Map<ObligationId, SubjectCard> cards = this.subjects.cards(chosen);
		Map<AgencyId, String> names = this.agencies.names(agencyIds(chosen));
		return chosen.stream().map((one) -> item(one, cards.get(one.id()), names)).toList();
	}

	/**
	 * In official order: the agencies that have something of this selection, with how
	 * many.
	 */
	public Map<AgencyView, Long> agencies(Actor actor, Selection selection) {
		Map<AgencyId, Long> counts = visible(actor, Set.of()).stream()
			.filter((one) -> !one.requested() && selection.takes(one))
			.collect(Collectors.groupingBy(ObligationView::agency, Collectors.counting()));
		Map<AgencyView, Long> inOrder = new java.util.LinkedHashMap<>();
		this.agencies.find(counts.keySet())
			.forEach((agency) -> inOrder.put(agency, counts.getOrDefault(agency.id(), 0L)));
		return inOrder;
	}

	private List<ObligationView> visible(Actor actor, Set<AgencyId> only) {
		List<ObligationView> readable = this.obligations.owed(actor, OwedFilter.asOf(today()).by(only));
		if (seesAll(actor)) {
			return readable;
		}
		Set<AgencyId> led = actor.agencies(Role.LEADER);
		return readable.stream().filter((one) -> led.contains(one.agency()) || own(actor, one)).toList();
	}

	/** Mine, my post's, or nobody's yet in my agency. */
	private static boolean own(Actor actor, ObligationView one) {
		if (one.holder().person() != null) {
			return one.holder().person().equals(actor.person());
		}
		return one.holder().post() == null
				|| actor.holdings().stream().anyMatch((holding) -> one.holder().post().equals(holding.post()));
	}

	private static boolean seesAll(Actor actor) {
		return actor.is(Role.COORDINATOR) || actor.is(Role.PROVINCIAL_LEADER);
	}

	private List<Summary.PlanLine> byPlan(List<ObligationView> counted) {
		Map<ObligationId, SubjectCard> cards = this.subjects.cards(counted);
		Map<Optional<String>, List<ObligationView>> plans = counted.stream()
			.collect(Collectors.groupingBy(
					(one) -> Optional.ofNullable(cards.get(one.id()))
						.flatMap((card) -> Optional.ofNullable(card.document())),
					() -> new TreeMap<>(Comparator.comparing((Optional<String> document) -> document.orElse("\uffff"))),
					Collectors.toList()));
		return plans.entrySet()
			.stream()
			.map((plan) -> new Summary.PlanLine(plan.getKey().orElse(null), Figures.of(plan.getValue())))
			.toList();
	}

	private List<Summary.AgencyLine> byAgency(List<ObligationView> counted) {
		Map<AgencyId, List<ObligationView>> byId = counted.stream()
			.collect(Collectors.groupingBy(ObligationView::agency));
		return this.agencies.find(byId.keySet())
			.stream()
			.map((agency) -> new Summary.AgencyLine(agency.id(), agency.name(), agency.shortName(),
					Figures.of(byId.getOrDefault(agency.id(), List.of()))))
			.toList();
	}

	private static Item item(ObligationView one, @Nullable SubjectCard card, Map<AgencyId, String> names) {
		String agency = names.getOrDefault(one.agency(), "");
		return (card == null) ? new Item(one, one.title(), agency, null, null)
				: new Item(one, card.title(), agency, card.document(), card.clause());
	}

	private static Set<AgencyId> agencyIds(List<ObligationView> obligations) {
		return obligations.stream().map(ObligationView::agency).collect(Collectors.toSet());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
