package vn.nhipcau.auditor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.organization.Holder;

/**
 * Who should be told of something, as it is now. People come and go between the telling
 * and the audit, so only those who were there before count as certain.
 *
 * @param settled those who were in their post and in a chat before it was due
 */
record Cast(Set<PersonId> people, Set<PersonId> settled) {

	/**
	 * @param joined since when each of them is in a chat
	 */
	static Cast of(List<Holder> holders, Map<PersonId, Instant> joined, Instant due, Office office) {
		return new Cast(ids(holders),
				ids(holders.stream()
					.filter((holder) -> holder.since().isBefore(office.day(due))
							&& Optional.ofNullable(joined.get(holder.person())).filter(due::isAfter).isPresent())
					.toList()));
	}

	/**
	 * Who was left out, when these were told. Where somebody was told who would not be
	 * told now, people have changed since, and nothing can be said.
	 */
	Set<PersonId> leftOut(Set<PersonId> told) {
		return this.people.containsAll(told)
				? this.settled.stream().filter((person) -> !told.contains(person)).collect(Collectors.toSet())
				: Set.of();
	}

	private static Set<PersonId> ids(List<Holder> holders) {
		return holders.stream().map(Holder::person).collect(Collectors.toUnmodifiableSet());
	}

}
