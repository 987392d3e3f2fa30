package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;

/** Finds out whom a written name means. */
@Component
class AgencyNames {

	private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

	private final AgencyNameRepository names;

	private final AgencyRepository agencies;

	private final AgencySuccessionRepository successions;

	AgencyNames(AgencyNameRepository names, AgencyRepository agencies, AgencySuccessionRepository successions) {
		this.names = names;
		this.agencies = agencies;
		this.successions = successions;
	}

	Resolution resolve(String written, LocalDate day) {
		List<AgencyName> spellings = find(written);
		if (spellings.isEmpty()) {
			spellings = find(ASIDE.matcher(written).replaceAll(" "));
		}
		if (spellings.isEmpty()) {
			return new Resolution.Unknown(written);
		}
		Long group = spellings.stream().map(AgencyName::groupId).filter(Objects::nonNull).findFirst().orElse(null);
		return (group != null) ? many(group, day) : ofAgencies(spellings, day);
	}

	/** The living heirs on that day, through every reorganisation until then. */
	List<Heir> heirs(AgencyId former, LocalDate day) {
		Set<Heir> heirs = new LinkedHashSet<>();
		follow(former, null, day, heirs, new LinkedHashSet<>());
		return List.copyOf(heirs);
	}

	List<String> spellings(AgencyId agency) {
		return this.names.findByAgencyIdOrderById(agency.value()).stream().map(AgencyName::spelling).toList();
	}

	/** Agencies, living or not, of which some spelling nearly equals this one. */
	Set<Long> near(String name) {
		String folded = FoldedName.of(name).folded();
		return this.names.findAll()
			.stream()
			.filter((spelling) -> NearNames.isNear(spelling.folded(), folded))
			.map(AgencyName::agencyId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	/**
	 * Whether it is written, with these diacritics, like a name of an agency that has not
	 * ended.
	 * @param except whose names do not count
	 */
	boolean isTaken(String name, LocalDate day, @Nullable AgencyId except) {
		FoldedName folded = FoldedName.of(name);
		List<Long> same = this.names.findByFoldedOrderById(folded.folded())
			.stream()
			.filter((spelling) -> spelling.isToned(folded.toned()))
			.map(AgencyName::agencyId)
			.filter(Objects::nonNull)
			.toList();
		return this.agencies.inOrder(same)
			.stream()
			.anyMatch((agency) -> !agency.span().isOverOn(day) && !agency.id().equals(except));
	}

	private List<AgencyName> find(String written) {
		FoldedName name = FoldedName.of(written);
		if (name.isEmpty()) {
			return List.of();
		}
		List<AgencyName> all = this.names.findByFoldedOrderById(name.folded());
		List<AgencyName> exact = all.stream().filter((spelling) -> spelling.isToned(name.toned())).toList();
		return exact.isEmpty() ? all : exact;
	}

	private Resolution many(long group, LocalDate day) {
		return new Resolution.Many(new AgencyGroupId(group),
				this.agencies.membersOf(group, day).stream().map(Agency::id).toList());
	}

	private Resolution ofAgencies(List<AgencyName> spellings, LocalDate day) {
		List<Agency> named = this.agencies
			.inOrder(spellings.stream().map(AgencyName::agencyId).filter(Objects::nonNull).distinct().toList());
		List<AgencyId> living = named.stream().filter((agency) -> agency.span().has(day)).map(Agency::id).toList();
		if (living.size() == 1) {
			return new Resolution.One(living.get(0));
		}
		if (living.isEmpty() && named.size() == 1) {
			AgencyId former = named.get(0).id();
			return new Resolution.Succeeded(former, heirs(former, day));
		}
		List<AgencyId> taught = living.stream().filter((agency) -> isTaught(agency, spellings)).toList();
		return (taught.size() == 1) ? new Resolution.One(taught.get(0))
				: new Resolution.Ambiguous(living.isEmpty() ? named.stream().map(Agency::id).toList() : living);
	}

	/** Where several bear a name, whoever was asked has said which one documents mean. */
	private static boolean isTaught(AgencyId agency, List<AgencyName> spellings) {
		return spellings.stream()
			.anyMatch((spelling) -> spelling.isTaught() && Objects.equals(spelling.agencyId(), agency.value()));
	}

	private void follow(AgencyId agency, @Nullable String field, LocalDate day, Set<Heir> heirs, Set<AgencyId> seen) {
		if (!seen.add(agency)) {
			return;
		}
		for (Heir heir : inForce(agency, day)) {
			String part = (field != null) ? field : heir.fieldOfWork();
			boolean lives = this.agencies.findById(heir.agency().value()).filter((a) -> a.span().has(day)).isPresent();
			if (lives) {
				heirs.add(new Heir(heir.agency(), part));
			}
			else {
				follow(heir.agency(), part, day, heirs, new LinkedHashSet<>(seen));
			}
		}
	}

	private List<Heir> inForce(AgencyId agency, LocalDate day) {
		List<Heir> heirs = new ArrayList<>();
		for (AgencySuccession row : this.successions.findByPredecessorIdOrderById(agency.value())) {
			if (row.isInForce(day)) {
				heirs.add(row.heir());
			}
		}
		return heirs;
	}

}
