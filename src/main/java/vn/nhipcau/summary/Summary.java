package vn.nhipcau.summary;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;

/**
 * The whole as one person may see it.
 *
 * @param requested what bodies that are not commanded were asked for: named, and counted
 * in no figure
 * @param byAgency in official order
 */
public record Summary(LocalDate asOf, Figures total, int requested, List<AgencyLine> byAgency) {

	/**
	 * @param document {@code null} for what stands in none
	 */
	public record PlanLine(@Nullable String document, Figures figures) {
	}

	public record AgencyLine(AgencyId agency, String name, String shortName, Figures figures) {
	}

	public Summary {
		byAgency = List.copyOf(byAgency);
	}

	public boolean isEmpty() {
		return this.total.total() == 0 && this.requested == 0;
	}

}
