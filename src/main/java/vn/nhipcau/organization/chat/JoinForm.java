package vn.nhipcau.organization.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.InvitationView;
import vn.nhipcau.organization.Joined;
import vn.nhipcau.organization.Outcome;
import vn.nhipcau.organization.PostView;
import vn.nhipcau.organization.Welcome;

/**
 * Shows what an invitation is for, asks for the name where it has none, and accepts it.
 */
@Component
class JoinForm implements Form {

	static final String TOKEN = "token";

	private static final String NAME = "name";

	private final Welcome welcome;

	JoinForm(Welcome welcome) {
		this.welcome = welcome;
	}

	@Override
	public String name() {
		return "thamgia";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		boolean nameless = look(turn, answers) instanceof Outcome.Done<InvitationView> seen
				&& seen.value().name().isEmpty();
		return (nameless && !answers.has(NAME)) ? Optional
			.of(Question.open(NAME, turn.words().html("organization.join.ask-name"), new TypedName(turn.words())))
				: Optional.empty();
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		Outcome<InvitationView> seen = look(turn, answers);
		return Optional.of((seen instanceof Outcome.Done<InvitationView> done)
				? shown(turn.words(), done.value(), answers) : Refusals.reply(turn.words(), seen).text());
	}

	@Override
	public String submitLabel(Words words) {
		return words.plain("organization.join.submit");
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		Outcome<Joined> outcome = this.welcome.accept(turn.actor(), answers.get(TOKEN), turn.address(),
				answers.find(NAME).orElse(null));
		turn.renew();
		turn.say((outcome instanceof Outcome.Done<Joined> done) ? greeting(turn.words(), done.value())
				: Refusals.reply(turn.words(), outcome));
	}

	private Outcome<InvitationView> look(Turn turn, Answers answers) {
		return this.welcome.look(answers.get(TOKEN), turn.address());
	}

	private static Html shown(Words words, InvitationView view, Answers answers) {
		String name = view.name().or(() -> answers.find(NAME)).orElse("");
		return view.post()
			.map((post) -> words.html("organization.join.summary", "name", name, "post", post.title(), "agency",
					view.agencyName().orElse(""), "until", view.expiresAt()))
			.orElseGet(() -> words.html(
					view.byMail() ? "organization.join.mail-summary" : "organization.join.login-summary", "name", name,
					"until", view.expiresAt()));
	}

	private static Reply greeting(Words words, Joined joined) {
		Role role = joined.post().map(PostView::duty).map(Duty::role).orElse(Role.OFFICIAL);
		return Reply.of(Html.lines(words.html("organization.join.welcome", "name", joined.name()),
				words.html("organization.join.can." + role)));
	}

}
