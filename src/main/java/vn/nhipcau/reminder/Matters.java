package vn.nhipcau.reminder;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.nhipcau.access.AgencyId;

/**
 * What a weekly message is about.
 *
 * @param overdue what commanded agencies have not reported though its day has passed
 * @param obstacles what agencies say is in their way
 */
record Matters(List<DueItem> overdue, List<ObstacleItem> obstacles) {

	Set<AgencyId> agencies() {
		Set<AgencyId> agencies = new LinkedHashSet<>();
		this.overdue.forEach((item) -> agencies.add(item.obligation().agency()));
		this.obstacles.forEach((item) -> agencies.add(item.obligation().agency()));
		return agencies;
	}

	Matters of(Collection<AgencyId> agencies) {
		return new Matters(
				this.overdue.stream().filter((item) -> agencies.contains(item.obligation().agency())).toList(),
				this.obstacles.stream().filter((item) -> agencies.contains(item.obligation().agency())).toList());
	}

	/** Without what bodies were asked for: nobody is urged for it. */
	Matters commanded() {
		return new Matters(this.overdue,
				this.obstacles.stream().filter((item) -> !item.obligation().requested()).toList());
	}

	boolean isEmpty() {
		return Stream.concat(this.overdue.stream(), this.obstacles.stream()).findAny().isEmpty();
	}

}
