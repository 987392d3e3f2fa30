package vn.nhipcau.importer;

import java.util.Optional;

import vn.nhipcau.chat.Folding;
import vn.nhipcau.organization.AgencyDraft;
import vn.nhipcau.organization.AgencyLevel;

/** What sort of agency stands behind a name that nobody here has yet. */
public enum NewAgency {

	/** A department of the province, which the committee commands. */
	DEPARTMENT,
	/** A commune's People's Committee. */
	COMMUNE,
	/** Something else that the committee commands. */
	OTHER,
	/** Asked to take part and never urged. */
	REQUESTED,
	/** Police or military. */
	ARMED;

	/**
	 * Told by the first words where these leave no choice: a body that is urged by
	 * mistake is worse than one more question.
	 */
	public static Optional<NewAgency> evident(String name) {
		String folded = Folding.fold(name);
		if (folded.matches("so .*")) {
			return Optional.of(DEPARTMENT);
		}
		return folded.matches("(ubnd|uy ban nhan dan) (xa|phuong|dac khu) .*") ? Optional.of(COMMUNE)
				: Optional.empty();
	}

	AgencyDraft draft(String name, int order) {
		return switch (this) {
			case DEPARTMENT -> AgencyDraft.commanded(name, AgencyLevel.DEPARTMENT, order);
			case COMMUNE -> AgencyDraft.commanded(name, AgencyLevel.COMMUNE, order);
			case OTHER -> AgencyDraft.commanded(name, AgencyLevel.OTHER, order);
			case REQUESTED -> AgencyDraft.requested(name, order);
			case ARMED -> AgencyDraft.commanded(name, AgencyLevel.DEPARTMENT, order).asArmedForce();
		};
	}

}
