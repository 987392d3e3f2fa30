package vn.nhipcau.organization;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;

/**
 * A person in a post now.
 *
 * @param since the first day in the post
 * @param joined whether the person can be reached in a chat
 * @param hasMailbox whether the person may be written to, where this installation sends
 * mail
 */
public record Holder(PersonId person, String name, PostId post, String title, @Nullable String fieldOfWork, Duty duty,
		AgencyId agency, LocalDate since, boolean joined, boolean hasMailbox) {

	/** Whether something that may go by mail has somewhere to go. */
	public boolean isReachable() {
		return this.joined || this.hasMailbox;
	}

}
