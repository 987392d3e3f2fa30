package vn.nhipcau.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.AgencyId;

/**
 * Looks agencies up. Their names and order are no secret, so nobody is asked who looks.
 */
@Service
@Transactional(readOnly = true)
public class Agencies {

	private static final int FEW = 8;

	private final AgencyRepository agencies;

	private final AgencyNames names;

	private final AgencySuccessionRepository successions;

	private final Clock clock;

	Agencies(AgencyRepository agencies, AgencyNames names, AgencySuccessionRepository successions, Clock clock) {
		this.agencies = agencies;
		this.names = names;
		this.successions = successions;
		this.clock = clock;
	}

	public Optional<AgencyView> find(AgencyId id) {
		return this.agencies.findById(id.value()).map(Agency::view);
	}

	/** In official order; unknown ids are left out. */
	public List<AgencyView> find(Collection<AgencyId> ids) {
		return views(this.agencies.inOrder(ids.stream().map(AgencyId::value).toList()));
	}

	/** Names by id, in official order. */
	public Map<AgencyId, String> names(Collection<AgencyId> ids) {
		Map<AgencyId, String> names = new LinkedHashMap<>();
		find(ids).forEach((agency) -> names.put(agency.id(), agency.name()));
		return names;
	}

	/** All agencies living on that day, in official order. */
	public List<AgencyView> all(LocalDate day) {
		return views(this.agencies.livingOn(day));
	}

	/** All agencies living today, in official order. */
	public List<AgencyView> all() {
		return all(today());
	}

	/** All that have not ended, those still to begin too, in official order. */
	public List<AgencyView> notEnded() {
		return views(this.agencies.notEndedOn(today()));
	}

	/**
	 * A few of those that have not ended, in official order.
	 * @param letters some letters of a name, with or without diacritics
	 */
	public List<AgencyView> searchNotEnded(String letters) {
		FoldedName name = FoldedName.of(letters);
		return name.isEmpty() ? List.of()
				: views(this.agencies.searchedNotEnded("%" + name.folded() + "%", today(), FEW));
	}

	/**
	 * Agencies living today, a few of them, in official order.
	 * @param letters some letters of a name, with or without diacritics
	 */
	public List<AgencyView> search(String letters) {
		FoldedName name = FoldedName.of(letters);
		return name.isEmpty() ? List.of() : views(this.agencies.searched("%" + name.folded() + "%", today(), FEW));
	}

	/**
	 * Whom a name in a document means.
	 * @param written one name; several joined by ";" are the caller's to divide
	 * @param day on which the work is to be done: agencies ended by then are replaced by
	 * their heirs
	 */
	public Resolution resolve(String written, LocalDate day) {
		return this.names.resolve(written, day);
	}

	/** Who carries on an agency's work on that day; the agency itself while it lives. */
	public List<Heir> heirs(AgencyId agency, LocalDate day) {
		boolean lives = this.agencies.findById(agency.value()).filter((a) -> a.span().has(day)).isPresent();
		return lives ? List.of(Heir.of(agency)) : this.names.heirs(agency, day);
	}

	/** Every spelling by which it is found, its name first. */
	public List<String> spellings(AgencyId id) {
		List<String> all = new ArrayList<>(find(id).map(AgencyView::name).stream().toList());
		this.names.spellings(id).stream().filter((spelling) -> !all.contains(spelling)).forEach(all::add);
		return all;
	}

	/**
	 * What is wrong with a name, if anything.
	 * @param self who is to bear it; {@code null} for an agency not founded yet
	 */
	public Optional<Refusal> nameFault(String typed, @Nullable AgencyId self) {
		String name = Names.tidy(typed);
		boolean taken = this.names.isTaken(name, today(), self);
		return Names.fault(name).or(() -> taken ? Optional.of(Refusal.NAME_TAKEN) : Optional.empty());
	}

	/**
	 * Other agencies, none that has ended, of which some spelling nearly equals this
	 * name.
	 * @param self who is to bear it; {@code null} for an agency not founded yet
	 */
	public List<AgencyView> similar(String name, @Nullable AgencyId self) {
		return this.agencies.inOrder(this.names.near(name))
			.stream()
			.filter((agency) -> !agency.span().isOverOn(today()) && !agency.id().equals(self))
			.map(Agency::view)
			.toList();
	}

	/**
	 * How an agency's work went on; empty while it lives, and when nobody took over.
	 */
	public Optional<Succession> succession(AgencyId former, LocalDate day) {
		boolean lives = this.agencies.findById(former.value()).filter((a) -> a.span().has(day)).isPresent();
		List<Heir> heirs = lives ? List.of() : this.names.heirs(former, day);
		return heirs.isEmpty() ? Optional.empty()
				: this.successions.findByPredecessorIdOrderById(former.value())
					.stream()
					.filter((row) -> row.isInForce(day))
					.findFirst()
					.map((row) -> new Succession(former, heirs, row.effectiveOn(), row.legalDocument()));
	}

	/** Agencies whose work this one took over: "trước đây: …". */
	public List<AgencyView> formerly(AgencyId agency) {
		return find(this.successions.findBySuccessorIdOrderById(agency.value())
			.stream()
			.map(AgencySuccession::predecessor)
			.toList());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static List<AgencyView> views(List<Agency> agencies) {
		return agencies.stream().map(Agency::view).toList();
	}

}
