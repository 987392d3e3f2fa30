package vn.nhipcau.web.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Resolution;
import vn.nhipcau.plan.NewAssignment;

/**
 * Reads typed leads, divided by semicolons: names, spellings, or a few letters of one.
 */
@Component
class LeadField {

	private final Agencies agencies;

	private final Clock clock;

	LeadField(Agencies agencies, Clock clock) {
		this.agencies = agencies;
		this.clock = clock;
	}

	/**
	 * @param unknown what is no agency, or several; {@code null} when all is clear
	 */
	record Reading(List<NewAssignment> leads, @Nullable String unknown) {
	}

	/**
	 * @param before names that stood there already stay as they are
	 */
	Reading read(String typed, List<NewAssignment> before) {
		List<NewAssignment> leads = new ArrayList<>();
		for (String name : typed.split(";")) {
			String written = name.strip();
			Optional<NewAssignment> lead = written.isEmpty() ? Optional.empty() : find(written, before);
			if (!written.isEmpty() && lead.isEmpty()) {
				return new Reading(List.of(), written);
			}
			lead.filter((one) -> !leads.contains(one)).ifPresent(leads::add);
		}
		return leads.isEmpty() ? new Reading(List.of(), typed.strip()) : new Reading(leads, null);
	}

	private Optional<NewAssignment> find(String written, List<NewAssignment> before) {
		Optional<NewAssignment> same = before.stream().filter((one) -> one.written().equals(written)).findFirst();
		return same.or(() -> named(written)).or(() -> {
			List<AgencyView> found = this.agencies.search(written);
			return (found.size() == 1) ? Optional.of(lead(found.get(0))) : Optional.empty();
		});
	}

	private Optional<NewAssignment> named(String written) {
		Resolution resolution = this.agencies.resolve(written, LocalDate.now(this.clock));
		if (resolution instanceof Resolution.Many many) {
			return many.members().isEmpty() ? Optional.empty() : Optional.of(NewAssignment.lead(written));
		}
		return (resolution.agencies().size() == 1)
				? this.agencies.find(resolution.agencies().get(0)).map(LeadField::lead) : Optional.empty();
	}

	private static NewAssignment lead(AgencyView agency) {
		return NewAssignment.lead(agency.name()).meaning(agency.id());
	}

}
