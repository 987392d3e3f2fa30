package vn.nhipcau.organization.chat;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Invitations;
import vn.nhipcau.organization.Refusal;

/** Whom to invite: the agency by a few letters, the post, the name; or all agencies. */
@Component
class InviteForm implements Form {

	static final String WHOM = "whom";

	static final String ALL = "all";

	static final String POST = "post";

	static final String TITLE = "title";

	static final String NAME = "name";

	private static final String LETTERS = "letters";

	private static final String AGENCY = "agency";

	private final Agencies agencies;

	private final Invitations invitations;

	private final OfferedPosts posts;

	private final InvitationMaker maker;

	InviteForm(Agencies agencies, Invitations invitations, OfferedPosts posts, InvitationMaker maker) {
		this.agencies = agencies;
		this.invitations = invitations;
		this.posts = posts;
		this.maker = maker;
	}

	/** One person, into this agency. */
	static Answers into(AgencyView agency) {
		return Answers.none()
			.with(WHOM, "one")
			.with(LETTERS, agency.name())
			.with(AGENCY, String.valueOf(agency.id().value()));
	}

	@Override
	public String name() {
		return "moithamgia";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Words words = turn.words();
		if (!answers.has(WHOM)) {
			return Optional.of(whom(words));
		}
		if (isForAll(answers)) {
			return Optional.empty();
		}
		if (!answers.has(LETTERS)) {
			return Optional.of(Question.open(LETTERS, words.html("organization.invite.ask-agency"),
					(said) -> readLetters(words, said.text())));
		}
		Optional<AgencyView> agency = agency(answers);
		if (agency.isEmpty()) {
			return Optional
				.of(Question.choice(AGENCY, words.html("organization.invite.choose-agency"), found(answers)));
		}
		if (!answers.has(POST)) {
			return Optional
				.of(Question.choice(POST, words.html("organization.invite.choose-post", "agency", agency.get().name()),
						this.posts.options(turn, agency.get().id())));
		}
		if (OfferedPosts.isNew(answers.get(POST)) && !answers.has(TITLE)) {
			return Optional.of(Question.open(TITLE,
					words.html("organization.invite.ask-title", "duty",
							words.plain("organization.duty." + OfferedPosts.duty(answers.get(POST)))),
					new TypedName(words))
				.optional());
		}
		return answers.has(NAME) ? Optional.empty() : Optional
			.of(Question.open(NAME, words.html("organization.invite.ask-name"), new TypedName(words)).optional());
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		Words words = turn.words();
		if (isForAll(answers)) {
			return Optional
				.of(words.html("organization.invite.summary-all", "count", this.invitations.missing().size()));
		}
		String name = answers.find(NAME).orElseGet(() -> words.plain("organization.invite.anybody"));
		return Optional.of(words.html("organization.invite.summary", "name", name, "post",
				this.posts.title(words, answers), "agency", agency(answers).map(AgencyView::name).orElse("")));
	}

	@Override
	public String submitLabel(Words words) {
		return words.plain("organization.invite.submit");
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		if (isForAll(answers)) {
			this.maker.all(turn);
		}
		else {
			agency(answers).ifPresentOrElse((agency) -> this.maker.one(turn, agency, answers),
					() -> turn.say(Reply.of(Refusals.words(turn.words(), Refusal.UNKNOWN))));
		}
	}

	private static Question whom(Words words) {
		return Question.choice(WHOM, words.html("organization.invite.ask-whom"),
				List.of(new Question.Option("one", words.plain("organization.invite.one")),
						new Question.Option(ALL, words.plain("organization.invite.all"))));
	}

	private static boolean isForAll(Answers answers) {
		return answers.get(WHOM).equals(ALL);
	}

	private Question.Verdict readLetters(Words words, @Nullable String text) {
		String letters = (text != null) ? text.strip() : "";
		return this.agencies.search(letters).isEmpty()
				? new Question.Refused(words.html("organization.invite.no-agency", "letters", letters))
				: new Question.Accepted(letters);
	}

	private Optional<AgencyView> agency(Answers answers) {
		Optional<String> chosen = answers.find(AGENCY);
		if (chosen.isPresent()) {
			return this.agencies.find(new AgencyId(Long.parseLong(chosen.get())));
		}
		List<AgencyView> found = this.agencies.search(answers.get(LETTERS));
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	private List<Question.Option> found(Answers answers) {
		return this.agencies.search(answers.get(LETTERS))
			.stream()
			.map((agency) -> new Question.Option(String.valueOf(agency.id().value()), agency.name()))
			.toList();
	}

}
