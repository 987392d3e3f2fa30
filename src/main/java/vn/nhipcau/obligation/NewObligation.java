package vn.nhipcau.obligation;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;

/**
 * Something an agency is to owe.
 *
 * @param title at most 500 characters are kept
 * @param period the reporting period, for recurring work
 * @param requested asked of a body that is not commanded
 * @param needsConfirmation whether a coordinator records it as done; otherwise the
 * submission closes it
 */
public record NewObligation(AgencyId agency, AgencyRole role, Subject subject, String title, @Nullable Period period,
		Deadline deadline, boolean requested, boolean needsConfirmation, Assignee holder) {

	private static final int LONGEST_TITLE = 500;

	public NewObligation {
		if (title.length() > LONGEST_TITLE) {
			title = title.substring(0, LONGEST_TITLE - 1) + "…";
		}
	}

	/** Work of a commanded agency that leads it, confirmed by the coordinator. */
	public static NewObligation of(AgencyId agency, Subject subject, String title, Deadline deadline) {
		return new NewObligation(agency, AgencyRole.LEAD, subject, title, null, deadline, false, true, Assignee.NOBODY);
	}

	public NewObligation as(AgencyRole part) {
		return new NewObligation(this.agency, part, this.subject, this.title, this.period, this.deadline,
				this.requested, this.needsConfirmation, this.holder);
	}

	public NewObligation in(Period reported) {
		return new NewObligation(this.agency, this.role, this.subject, this.title, reported, this.deadline,
				this.requested, this.needsConfirmation, this.holder);
	}

	public NewObligation asRequest() {
		return new NewObligation(this.agency, this.role, this.subject, this.title, this.period, this.deadline, true,
				this.needsConfirmation, this.holder);
	}

	public NewObligation closedByReport() {
		return new NewObligation(this.agency, this.role, this.subject, this.title, this.period, this.deadline,
				this.requested, false, this.holder);
	}

	public NewObligation heldBy(Assignee first) {
		return new NewObligation(this.agency, this.role, this.subject, this.title, this.period, this.deadline,
				this.requested, this.needsConfirmation, first);
	}

}
