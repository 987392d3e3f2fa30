package vn.nhipcau.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.nhipcau.access.AgencyId;

/**
 * What a summary asks for; an empty set asks for everything of its sort.
 *
 * @param asOf the day by which it is judged; for a day in the past, what was submitted or
 * confirmed later is not counted
 * @param subjects all of one kind
 * @param states without a choice, everything but what was cancelled
 */
public record OwedFilter(LocalDate asOf, Set<AgencyId> agencies, Set<Subject> subjects, Set<Timeliness> timeliness,
		Set<ObligationState> states) {

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
		return new OwedFilter(day, Set.of(), Set.of(), Set.of(), Set.of());
	}

	public OwedFilter by(Collection<AgencyId> chosen) {
		return new OwedFilter(this.asOf, Set.copyOf(chosen), this.subjects, this.timeliness, this.states);
	}

	public OwedFilter about(Collection<Subject> chosen) {
		return new OwedFilter(this.asOf, this.agencies, Set.copyOf(chosen), this.timeliness, this.states);
	}

	public OwedFilter that(Timeliness... chosen) {
		return new OwedFilter(this.asOf, this.agencies, this.subjects, Set.of(chosen), this.states);
	}

	public OwedFilter in(ObligationState... chosen) {
		return new OwedFilter(this.asOf, this.agencies, this.subjects, this.timeliness, Set.of(chosen));
	}

	String condition() {
		return "state_then IN (:states)" + (this.agencies.isEmpty() ? "" : " AND agency_id IN (:agencies)")
				+ (this.subjects.isEmpty() ? "" : " AND subject_kind = :kind AND subject_id IN (:subjects)")
				+ (this.timeliness.isEmpty() ? "" : " AND timeliness IN (:timeliness)");
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("states", names(this.states));
		parameters.put("agencies", this.agencies.stream().map(AgencyId::value).toList());
		parameters.put("subjects", this.subjects.stream().map(Subject::id).toList());
		parameters.put("timeliness", names(this.timeliness));
		this.subjects.stream().findFirst().ifPresent((subject) -> parameters.put("kind", subject.kind()));
		return parameters;
	}

	private static List<String> names(Set<? extends Enum<?>> values) {
		return values.stream().map(Enum::name).toList();
	}

}
