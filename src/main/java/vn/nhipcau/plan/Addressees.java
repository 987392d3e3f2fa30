package vn.nhipcau.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyGroupId;
import vn.nhipcau.organization.AgencyGroups;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Heir;
import vn.nhipcau.organization.Resolution;

/** Finds out whom names mean: each name once, however many tasks bear it. */
@Component
class Addressees {

	private final Agencies agencies;

	private final AgencyGroups groups;

	Addressees(Agencies agencies, AgencyGroups groups) {
		this.agencies = agencies;
		this.groups = groups;
	}

	/**
	 * Whom a name means.
	 *
	 * @param group which group it names, so that later periods find its members anew
	 * @param agencies none when somebody must choose
	 */
	record Addressee(@Nullable AgencyGroupId group, List<AgencyId> agencies) {
	}

	/** Looks names up for one day. */
	final class Search {

		private final LocalDate day;

		private final Map<String, Addressee> known = new HashMap<>();

		private Search(LocalDate day) {
			this.day = day;
		}

		Addressee find(NewAssignment assignment) {
			AgencyId chosen = assignment.chosen();
			return (chosen != null) ? new Addressee(null, List.of(chosen))
					: this.known.computeIfAbsent(assignment.written(), this::byName);
		}

		private Addressee byName(String written) {
			Resolution resolution = Addressees.this.agencies.resolve(written, this.day);
			AgencyGroupId group = (resolution instanceof Resolution.Many many) ? many.group() : null;
			return new Addressee(group, resolution.agencies());
		}

	}

	Search on(LocalDate day) {
		return new Search(day);
	}

	/**
	 * Who carries on what was assigned then: today's members of a group, the heir of an
	 * agency that is no more. An agency with several heirs waits for the coordinator.
	 */
	Set<AgencyId> today(Collection<Assignment> leads, LocalDate day) {
		Set<AgencyId> owing = new LinkedHashSet<>();
		for (Assignment lead : leads) {
			AgencyGroupId group = lead.group();
			if (group != null) {
				this.groups.members(group, day).stream().map(AgencyView::id).forEach(owing::add);
			}
			else {
				lead.agencies().forEach((agency) -> heir(agency, day, owing));
			}
		}
		return owing;
	}

	Map<AgencyId, AgencyView> views(Collection<AgencyId> ids) {
		Map<AgencyId, AgencyView> views = new HashMap<>();
		this.agencies.find(ids).forEach((agency) -> views.put(agency.id(), agency));
		return views;
	}

	private void heir(AgencyId agency, LocalDate day, Set<AgencyId> owing) {
		List<Heir> heirs = this.agencies.heirs(agency, day);
		if (heirs.size() == 1) {
			owing.add(heirs.get(0).agency());
		}
	}

}
