package vn.nhipcau.plan;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.AgencyRole;

/**
 * A name at a new task.
 *
 * @param written one agency or group, as the document writes it
 * @param chosen whom a coordinator said it means; {@code null} to find it by the name
 */
public record NewAssignment(String written, AgencyRole part, @Nullable AgencyId chosen) {

	public static NewAssignment lead(String written) {
		return new NewAssignment(written, AgencyRole.LEAD, null);
	}

	public static NewAssignment coordinating(String written) {
		return new NewAssignment(written, AgencyRole.COORDINATING, null);
	}

	public boolean leads() {
		return this.part == AgencyRole.LEAD;
	}

	public NewAssignment meaning(AgencyId agency) {
		return new NewAssignment(this.written, this.part, agency);
	}

}
