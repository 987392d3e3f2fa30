package vn.nhipcau.importer.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.importer.DraftId;
import vn.nhipcau.importer.DraftView;
import vn.nhipcau.importer.PlanDrafts;
import vn.nhipcau.organization.InvitationLink;
import vn.nhipcau.organization.Invitations;
import vn.nhipcau.organization.Outcome;

/**
 * Lets somebody whose chat is no browser come to the page: as the same person in the chat
 * of a browser, by the house's own link for that.
 */
@Component
class OpenPage implements Callback<OpenPage.Open> {

	private final PlanDrafts drafts;

	private final Invitations invitations;

	OpenPage(PlanDrafts drafts, Invitations invitations) {
		this.drafts = drafts;
		this.invitations = invitations;
	}

	record Open(long draft) {
	}

	@Override
	public String prefix() {
		return "dr3";
	}

	@Override
	public Class<Open> payload() {
		return Open.class;
	}

	@Override
	public void pressed(Turn turn, Open open) {
		Optional<DraftView> draft = this.drafts.find(turn.actor(), new DraftId(open.draft()));
		turn.say(Reply.of(draft.map((found) -> link(turn, found))
			.orElseGet(() -> turn.words().html(turn.actor().coordinates() ? "importer.over" : "importer.not-yours"))));
	}

	private Html link(Turn turn, DraftView draft) {
		Outcome<InvitationLink> outcome = this.invitations.login(turn.actor());
		if (outcome instanceof Outcome.Refused<InvitationLink> refused) {
			return turn.words().html("organization.refused." + refused.why());
		}
		InvitationLink link = outcome.value();
		return turn.words()
			.html("importer.page.elsewhere", "document", draft.reference(), "until", link.expiresAt(), "url",
					link.url());
	}

}
