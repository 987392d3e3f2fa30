package vn.nhipcau.organization;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;

/**
 * An agency as others see it.
 *
 * @param contentInChat false for police and military that have not opted in: messages to
 * them say only that there is something to read
 * @param validTo the first day on which it is no more
 */
public record AgencyView(AgencyId id, String name, @Nullable String abbreviation, AgencyKind kind, AgencyLevel level,
		boolean contentInChat, @Nullable AgencyId parent, int officialOrder, @Nullable LocalDate validFrom,
		@Nullable LocalDate validTo) {

	/** Whether it may be urged and counted as overdue. */
	public boolean isCommanded() {
		return this.kind == AgencyKind.COMMANDED;
	}

	/** Its abbreviation, else its name. */
	public String shortName() {
		return (this.abbreviation != null) ? this.abbreviation : this.name;
	}

}
