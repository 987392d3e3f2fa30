package vn.nhipcau.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.obligation.Counted;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationPage;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.OwedFilter;
import vn.nhipcau.obligation.Share;
import vn.nhipcau.obligation.Subject;
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
		List<Counted<AgencyId>> all = this.obligations.count(actor, visible(actor));
		int requested = all.stream().filter(Counted::requested).mapToInt(Counted::number).sum();
		return new Summary(today(), Figures.of(all), requested, byAgency(all));
	}

	/**
	 * The same divided by document, in their alphabet; every finished piece is counted
	 * anew.
	 */
	public List<Summary.PlanLine> byPlan(Actor actor) {
		Map<Optional<String>, List<Counted<Subject>>> plans = new TreeMap<>(
				Comparator.comparing((Optional<String> document) -> document.orElse("\uffff")));
		this.obligations.countBySubject(actor, visible(actor).onlyCommanded(), this.subjects.documented())
			.stream()
			.collect(Collectors.groupingBy((one) -> one.of().kind()))
			.forEach((kind, counted) -> {
				Map<Long, String> documents = documents(kind, counted);
				counted.forEach((one) -> plans
					.computeIfAbsent(Optional.ofNullable(documents.get(one.of().id())), (document) -> new ArrayList<>())
					.add(one));
			});
		return plans.entrySet()
			.stream()
			.map((plan) -> new Summary.PlanLine(plan.getKey().orElse(null), Figures.of(plan.getValue())))
			.toList();
	}

	/**
	 * A page of the items behind a figure, the most urgent first; the last page where
	 * there are not so many.
	 * @param agency of one agency only, or {@code null} for all this person may see
	 */
	public ItemPage items(Actor actor, Selection selection, @Nullable AgencyId agency, int page, int size) {
		OwedFilter filter = selection.of(visible(actor).by((agency != null) ? Set.of(agency) : Set.of()));
		ObligationPage found = this.obligations.owed(actor, filter, page, size);
		if (found.items().isEmpty() && found.total() > 0) {
			found = this.obligations.owed(actor, filter, (found.total() - 1) / size, size);
		}
		return new ItemPage(items(found.items()), found.number(), size, found.total());
	}

	/**
	 * In official order: the agencies that have something of this selection, with how
	 * many.
	 */
	public Map<AgencyView, Long> agencies(Actor actor, Selection selection) {
		Map<AgencyId, Long> counts = this.obligations.count(actor, selection.of(visible(actor)))
			.stream()
			.collect(Collectors.groupingBy(Counted::of, Collectors.summingLong(Counted::number)));
		Map<AgencyView, Long> inOrder = new LinkedHashMap<>();
		this.agencies.find(counts.keySet())
			.forEach((agency) -> inOrder.put(agency, counts.getOrDefault(agency.id(), 0L)));
		return inOrder;
	}

	/** All of it; of agencies led; else mine, my posts' and nobody's yet in my agency. */
	private OwedFilter visible(Actor actor) {
		OwedFilter all = OwedFilter.asOf(today());
		return seesAll(actor) ? all
				: all.within(new Share(actor.agencies(Role.LEADER), actor.person(),
						actor.holdings()
							.stream()
							.flatMap((holding) -> Stream.ofNullable(holding.post()))
							.collect(Collectors.toSet())));
	}

	private static boolean seesAll(Actor actor) {
		return actor.is(Role.COORDINATOR) || actor.is(Role.PROVINCIAL_LEADER);
	}

	private Map<Long, String> documents(String kind, List<Counted<Subject>> counted) {
		return this.subjects.documents(kind, counted.stream().map((one) -> one.of().id()).distinct().toList());
	}

	private List<Summary.AgencyLine> byAgency(List<Counted<AgencyId>> all) {
		Map<AgencyId, List<Counted<AgencyId>>> byId = all.stream()
			.filter((one) -> !one.requested())
			.collect(Collectors.groupingBy(Counted::of));
		return this.agencies.find(byId.keySet())
			.stream()
			.map((agency) -> new Summary.AgencyLine(agency.id(), agency.name(), agency.shortName(),
					Figures.of(byId.getOrDefault(agency.id(), List.of()))))
			.toList();
	}

	private List<Item> items(List<ObligationView> chosen) {
		Map<ObligationId, SubjectCard> cards = this.subjects.cards(chosen);
		Map<AgencyId, String> names = this.agencies.names(agencyIds(chosen));
		return chosen.stream().map((one) -> item(one, cards.get(one.id()), names)).toList();
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
