package vn.nhipcau.reminder.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.InvitationLink;
import vn.nhipcau.organization.Invitations;
import vn.nhipcau.organization.Outcome;
import vn.nhipcau.organization.PostView;
import vn.nhipcau.organization.Posts;

/** Makes a new invitation for somebody of {@code /khonglienlac}, to be handed over. */
@Component
class InviteAgain implements Callback<InviteAgain.Invite> {

	private final Invitations invitations;

	private final Posts posts;

	private final Agencies agencies;

	InviteAgain(Invitations invitations, Posts posts, Agencies agencies) {
		this.invitations = invitations;
		this.posts = posts;
		this.agencies = agencies;
	}

	record Invite(long post, long person) {
	}

	@Override
	public String prefix() {
		return "rui1";
	}

	@Override
	public Class<Invite> payload() {
		return Invite.class;
	}

	@Override
	public void pressed(Turn turn, Invite press) {
		PostId post = new PostId(press.post());
		Outcome<InvitationLink> outcome = this.invitations.invite(turn.actor(), post, new PersonId(press.person()));
		turn.say((outcome instanceof Outcome.Done<InvitationLink> done) ? made(turn, post, done.value())
				: Reply.of(turn.words().html("reminder.people.not-invited")));
	}

	private Reply made(Turn turn, PostId id, InvitationLink link) {
		PostView post = this.posts.find(id).orElseThrow();
		return Reply.of(turn.words()
			.html("reminder.people.invited", "post", post.title(), "agency",
					this.agencies.find(post.agency()).map(AgencyView::name).orElse(""), "url", link.url(), "until",
					link.expiresAt()));
	}

}
