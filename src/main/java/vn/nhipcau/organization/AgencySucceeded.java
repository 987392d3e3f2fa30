package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.List;

import vn.nhipcau.access.AgencyId;

/**
 * An agency's work passed to others. With one heir its open work moves along; with
 * several somebody must divide it.
 *
 * @param effectiveOn the first day of the heirs; may lie ahead
 */
public record AgencySucceeded(AgencyId former, List<Heir> heirs, LocalDate effectiveOn) {

	public AgencySucceeded {
		heirs = List.copyOf(heirs);
	}

}
