package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;

/**
 * Who carries on the work of an agency that is no more.
 *
 * @param heirs those who live on the day that was asked for, never none
 * @param effectiveOn the first day on which the former agency's own heirs had its work
 * @param legalDocument what ordered it
 */
public record Succession(AgencyId former, List<Heir> heirs, LocalDate effectiveOn, @Nullable String legalDocument) {

	public Succession {
		heirs = List.copyOf(heirs);
	}

	/** The one agency that has all of the work; empty when somebody must divide it. */
	public Optional<AgencyId> onlyHeir() {
		List<AgencyId> agencies = agencies();
		return (agencies.size() == 1) ? Optional.of(agencies.get(0)) : Optional.empty();
	}

	/** The heirs, each once, however many fields of work they have. */
	public List<AgencyId> agencies() {
		return this.heirs.stream().map(Heir::agency).distinct().toList();
	}

}
