package vn.nhipcau.organization;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;

/**
 * What is said of an agency when it is founded here.
 *
 * @param armedForce police or military: content reaches no chat unless they opt in
 * @param officialOrder its place in official lists, the smallest first
 * @param validFrom the first day, or {@code null} when it has always been there
 */
public record AgencyDraft(String name, @Nullable String abbreviation, AgencyKind kind, AgencyLevel level,
		boolean armedForce, @Nullable AgencyId parent, int officialOrder, @Nullable LocalDate validFrom) {

	/** An agency that the committee commands, without a parent. */
	public static AgencyDraft commanded(String name, AgencyLevel level, int officialOrder) {
		return new AgencyDraft(name, null, AgencyKind.COMMANDED, level, false, null, officialOrder, null);
	}

	/** A body that is asked to take part. */
	public static AgencyDraft requested(String name, int officialOrder) {
		return new AgencyDraft(name, null, AgencyKind.REQUESTED, AgencyLevel.OTHER, false, null, officialOrder, null);
	}

	public AgencyDraft abbreviated(String other) {
		return new AgencyDraft(this.name, other, this.kind, this.level, this.armedForce, this.parent,
				this.officialOrder, this.validFrom);
	}

	public AgencyDraft asArmedForce() {
		return new AgencyDraft(this.name, this.abbreviation, this.kind, this.level, true, this.parent,
				this.officialOrder, this.validFrom);
	}

	public AgencyDraft under(AgencyId other) {
		return new AgencyDraft(this.name, this.abbreviation, this.kind, this.level, this.armedForce, other,
				this.officialOrder, this.validFrom);
	}

	public AgencyDraft from(LocalDate day) {
		return new AgencyDraft(this.name, this.abbreviation, this.kind, this.level, this.armedForce, this.parent,
				this.officialOrder, day);
	}

}
