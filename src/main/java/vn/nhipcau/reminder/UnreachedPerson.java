package vn.nhipcau.reminder;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Holder;

/**
 * Somebody to whom nothing can be told, or an agency without anybody.
 *
 * @param holder {@code null} where an agency has nobody at its {@code đầu mối}
 * @param since {@code null} where that is not known
 * @param undelivered how many messages did not arrive; of somebody who has not joined,
 * the reminders of the agency whose work they receive
 */
public record UnreachedPerson(AgencyView agency, @Nullable Holder holder, Reason reason, @Nullable LocalDate since,
		int undelivered) {

	/** Why. */
	public enum Reason {

		/** Messages came back from every address. */
		RETURNED,
		/** Has a post and no chat. */
		NOT_JOINED,
		/** Has no chat, and reads letters. */
		ONLY_BY_MAIL,
		/** Nobody holds the post at which work arrives. */
		NOBODY

	}

}
