package vn.nhipcau.plan;

import java.util.List;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.AgencyRole;

/**
 * A name at a task.
 *
 * @param written as the document writes it
 * @param agencies whom it meant at the approval; empty when nobody knows
 */
public record AssignmentView(AssignmentId id, AgencyRole part, String written, List<AgencyId> agencies) {

	public AssignmentView {
		agencies = List.copyOf(agencies);
	}

	public boolean leads() {
		return this.part == AgencyRole.LEAD;
	}

}
