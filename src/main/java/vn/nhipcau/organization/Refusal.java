package vn.nhipcau.organization;

/**
 * Why something was refused. The words are {@code organization.refused.<NAME>}.
 */
public enum Refusal {

	/** This person may not do that. */
	NOT_ALLOWED,
	/** There is no such agency, post, person, chat or group. */
	UNKNOWN,
	/** A name without a single letter. */
	NAME_MISSING,
	/** A name longer than 200 characters. */
	NAME_TOO_LONG,
	/** Another living agency has this very name. */
	NAME_TAKEN,
	/** The agency or post has ended. */
	ENDED,
	/** The day lies before the beginning. */
	DAY_TOO_EARLY,
	/** The agency already has its one {@code đầu mối} post. */
	FOCAL_EXISTS,
	/** The person holds this post already. */
	HELD_ALREADY,
	/** The person does not hold this post. */
	NOT_HELD,
	/** An agency cannot succeed itself. */
	SAME_AGENCY,
	/** The agency's work has passed to others already. */
	SUCCEEDED_ALREADY,
	/** The last administrator cannot be dismissed. */
	LAST_ADMINISTRATOR,
	/** No such invitation. */
	INVITATION_UNKNOWN,
	/** The invitation has been used. */
	INVITATION_USED,
	/** The invitation has expired. */
	INVITATION_EXPIRED,
	/** The invitation was taken back. */
	INVITATION_REVOKED,
	/** The link of a letter has been used. */
	MAIL_LINK_USED,
	/** The link of a letter has expired, or the mailbox has changed since. */
	MAIL_LINK_EXPIRED,
	/** The link to another chat has been used. */
	LOGIN_LINK_USED,
	/** The link to another chat has expired. */
	LOGIN_LINK_EXPIRED,
	/** Not one mail address. */
	MAILBOX_INVALID,
	/** No official mailbox, by the settings. */
	MAILBOX_FOREIGN,
	/** This chat belongs to somebody else. */
	ADDRESS_TAKEN,
	/** This person has no post, so there is only one face to show. */
	ONE_FACE_ONLY

}
