package vn.nhipcau.organization.chat;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.PostId;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.delivery.Channels;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.InvitationLink;
import vn.nhipcau.organization.Invitations;
import vn.nhipcau.organization.Outcome;
import vn.nhipcau.organization.PostRegister;

/** Makes invitations, shows their links to be copied, and takes them back. */
@Component
class InvitationMaker implements Callback<InvitationMaker.TakeBack> {

	private final Invitations invitations;

	private final PostRegister posts;

	private final InvitationSheetJob sheet;

	private final Channels channels;

	InvitationMaker(Invitations invitations, PostRegister posts, InvitationSheetJob sheet, Channels channels) {
		this.invitations = invitations;
		this.posts = posts;
		this.sheet = sheet;
		this.channels = channels;
	}

	record TakeBack(long invitation) {
	}

	void one(Turn turn, AgencyView agency, Answers answers) {
		Outcome<PostId> post = post(turn, agency, answers);
		Outcome<?> outcome = (post instanceof Outcome.Done<PostId> done)
				? this.invitations.invite(turn.actor(), done.value(), answers.find(InviteForm.NAME).orElse(null))
				: post;
		turn.say((outcome instanceof Outcome.Done<?> done && done.value() instanceof InvitationLink link)
				? shown(turn.words(), agency, link) : Refusals.reply(turn.words(), outcome));
	}

	/** A job: many links and a file take longer than a conversation may wait. */
	void all(Turn turn) {
		if (this.invitations.missing().isEmpty()) {
			turn.say(Reply.of(turn.words().html("organization.invite.nobody-missing")));
			return;
		}
		turn.later(this.sheet, new InvitationSheetJob.Ask(turn.address().key(), turn.words().language()),
				Reply.of(turn.words().html("organization.invite.sheet-coming")));
	}

	@Override
	public String prefix() {
		return "iv1";
	}

	@Override
	public Class<TakeBack> payload() {
		return TakeBack.class;
	}

	@Override
	public void pressed(Turn turn, TakeBack press) {
		Outcome<Long> outcome = this.invitations.revoke(turn.actor(), press.invitation());
		turn.replace((outcome instanceof Outcome.Done) ? Reply.of(turn.words().html("organization.invite.taken-back"))
				: Refusals.reply(turn.words(), outcome));
	}

	private Outcome<PostId> post(Turn turn, AgencyView agency, Answers answers) {
		String option = answers.get(InviteForm.POST);
		return OfferedPosts.isNew(option)
				? this.posts.create(turn.actor(), agency.id(), OfferedPosts.duty(option),
						OfferedPosts.newTitle(turn.words(), answers), null)
				: Outcome.done(new PostId(Long.parseLong(option)));
	}

	private Reply shown(Words words, AgencyView agency, InvitationLink link) {
		Html made = words.html("organization.invite.made", "agency", agency.name(), "url", link.url(), "until",
				link.expiresAt());
		List<String> others = this.channels.links(link.token());
		Html text = others.isEmpty() ? made
				: Html.lines(made, words.html("organization.invite.made-elsewhere", "url", String.join("\n", others)));
		return Reply.of(text).row(Reply.press(words.plain("organization.invite.take-back"), new TakeBack(link.id())));
	}

}
