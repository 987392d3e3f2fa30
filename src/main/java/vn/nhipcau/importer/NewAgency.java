package vn.nhipcau.importer;

import java.util.Optional;
import java.util.regex.Pattern;

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

	/** Names that mean somebody else in every document. */
	private static final Pattern NOBODY_IN_PARTICULAR = Pattern
		.compile("(cac|nhung|moi|toan the|tat ca|thu truong|co quan|don vi|to chuc)\\b.*|.*\\b(lien quan|khac)");

	/** Whether a name can be one agency's: only such a one is founded, or remembered. */
	public static boolean isNamed(String written) {
		return !NOBODY_IN_PARTICULAR.matcher(Folding.fold(written)).matches();
	}

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
