package vn.nhipcau.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;

/**
 * What a summary asks for; an empty set asks for everything of its sort.
 *
 * @param asOf the day by which it is judged; for a day in the past, what was submitted or
 * confirmed later is not counted
 * @param subjects all of one kind
 * @param states without a choice, everything but what was cancelled
 * @param share only what falls to somebody; {@code null} for all that may be read
 * @param commanded without what bodies that are not commanded were asked for
 * @param untouched only what has not begun and of which nothing was told
 */
public record OwedFilter(LocalDate asOf, Set<AgencyId> agencies, Set<Subject> subjects, Set<Timeliness> timeliness,
		Set<ObligationState> states, @Nullable Share share, boolean commanded, boolean untouched) {

	private static final Set<ObligationState> COUNTED = Set
		.copyOf(EnumSet.complementOf(EnumSet.of(ObligationState.CANCELLED)));

	public OwedFilter {
		agencies = Set.copyOf(agencies);
		subjects = Set.copyOf(subjects);
		timeliness = Set.copyOf(timeliness);
		states = states.isEmpty() ? COUNTED : Set.copyOf(states);
		if (subjects.stream().map(Subject::kind).distinct().count() > 1) {
			throw new IllegalArgumentException("Subjects of several kinds: " + subjects);
		}
	}

	public static OwedFilter asOf(LocalDate day) {
		return new OwedFilter(day, Set.of(), Set.of(), Set.of(), Set.of(), null, false, false);
	}

	public OwedFilter by(Collection<AgencyId> chosen) {
		return new OwedFilter(this.asOf, Set.copyOf(chosen), this.subjects, this.timeliness, this.states, this.share,
				this.commanded, this.untouched);
	}

	public OwedFilter about(Collection<Subject> chosen) {
		return new OwedFilter(this.asOf, this.agencies, Set.copyOf(chosen), this.timeliness, this.states, this.share,
				this.commanded, this.untouched);
	}

	public OwedFilter that(Timeliness... chosen) {
		return new OwedFilter(this.asOf, this.agencies, this.subjects, Set.of(chosen), this.states, this.share,
				this.commanded, this.untouched);
	}

	public OwedFilter in(ObligationState... chosen) {
		return in(Set.of(chosen));
	}

	public OwedFilter in(Set<ObligationState> chosen) {
		return new OwedFilter(this.asOf, this.agencies, this.subjects, this.timeliness, chosen, this.share,
				this.commanded, this.untouched);
	}

	public OwedFilter within(@Nullable Share chosen) {
		return new OwedFilter(this.asOf, this.agencies, this.subjects, this.timeliness, this.states, chosen,
				this.commanded, this.untouched);
	}

	public OwedFilter onlyCommanded() {
		return new OwedFilter(this.asOf, this.agencies, this.subjects, this.timeliness, this.states, this.share, true,
				this.untouched);
	}

	public OwedFilter onlyUntouched() {
		return new OwedFilter(this.asOf, this.agencies, this.subjects, this.timeliness, this.states, this.share,
				this.commanded, true)
			.in(ObligationState.NOT_STARTED);
	}

	/** States stand in it as words, so that partial indexes can be chosen. */
	String condition() {
		return "state_then IN ("
				+ this.states.stream().map((state) -> "'" + state + "'").sorted().collect(Collectors.joining(", "))
				+ ")" + whose()
				+ (this.subjects.isEmpty() ? "" : " AND subject_kind = :kind AND subject_id IN (:subjects)")
				+ (this.timeliness.isEmpty() ? "" : " AND timeliness IN (:timeliness)" + days())
				+ (this.commanded ? " AND NOT requested" : "") + (this.untouched ? " AND progress IS NULL" : "");
	}

	/** What follows from it for the last day, so that an index can be asked first. */
	private String days() {
		if (this.timeliness.equals(Set.of(Timeliness.OVERDUE))) {
			return " AND last_day < :asOf";
		}
		return this.timeliness.equals(Set.of(Timeliness.DUE_SOON)) ? " AND last_day BETWEEN :asOf AND :soon" : "";
	}

	/** The part of the condition that is about agencies and holders. */
	String whose() {
		return (this.agencies.isEmpty() ? "" : " AND agency_id IN (:agencies)")
				+ ((this.share != null) ? Share.condition() : "");
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("agencies", this.agencies.stream().map(AgencyId::value).toList());
		parameters.put("subjects", this.subjects.stream().map(Subject::id).toList());
		parameters.put("timeliness", this.timeliness.stream().map(Enum::name).toList());
		this.subjects.stream().findFirst().ifPresent((subject) -> parameters.put("kind", subject.kind()));
		if (this.share != null) {
			parameters.putAll(this.share.parameters());
		}
		return parameters;
	}

}
