package vn.nhipcau.organization;

import java.time.Instant;

/**
 * A fresh invitation. The token is shown now and stored nowhere.
 *
 * @param id names it, so that it can be taken back
 */
public record InvitationLink(long id, String token, String url, Instant expiresAt) {

	@Override
	public String toString() {
		return "InvitationLink[" + this.id + "]";
	}

}
