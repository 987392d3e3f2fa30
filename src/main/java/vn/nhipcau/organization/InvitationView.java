package vn.nhipcau.organization;

import java.time.Instant;
import java.util.Optional;

/**
 * What an invitation is for, shown before it is accepted.
 *
 * @param post empty for a link that only opens another chat
 * @param agencyName empty as well
 * @param name whom it is for; empty when whoever comes must say it
 * @param byMail whether it came in a letter
 */
public record InvitationView(Optional<PostView> post, Optional<String> agencyName, Optional<String> name,
		Instant expiresAt, boolean byMail) {
}
