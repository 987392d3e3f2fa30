package vn.nhipcau.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.FormMove.Nav;
import vn.nhipcau.chat.FormPick.Pick;
import vn.nhipcau.chat.Question.Accepted;
import vn.nhipcau.chat.Question.Partly;
import vn.nhipcau.chat.Question.Refused;

/** Leads people through forms: asks, takes answers, goes back, gives up, ends. */
@Component
class Forms {

	/** A form left alone this long is closed, kindly. */
	private static final Duration LIFE = Duration.ofHours(24);

	private final Map<String, Form> byName;

	private final Clock clock;

	Forms(List<Form> forms, Clock clock) {
		this.byName = forms.stream().collect(Collectors.toMap(Form::name, Function.identity()));
		this.clock = clock;
	}

	void open(CurrentTurn turn, Form form, Answers given) {
		if (this.byName.get(form.name()) != form) {
			throw new IllegalStateException("Form " + form.name() + " is no bean: it could not be found again");
		}
		FormState left = turn.conversation().form();
		if (left != null && !typedSince(left).isEmpty()) {
			turn.say(Reply
				.of(turn.words().html("chat.form.left", "title", title(turn, left), "answers", typedSince(left))));
		}
		proceed(turn, form,
				new FormState(form.name(), form.version(), turn.id(), null, List.of(), given.values(), null));
	}

	/** Takes what was said as the answer to the open question. */
	void answer(CurrentTurn turn) {
		Opened opened = opened(turn);
		if (opened == null) {
			return;
		}
		String text = turn.said().text();
		String folded = (text != null) ? Folding.fold(text) : "";
		if (turn.words().list("chat.form.back-words").stream().map(Folding::fold).anyMatch(folded::equals)) {
			back(turn, opened);
		}
		else if (opened.question == null) {
			if (folded.equals(Folding.fold(opened.form.submitLabel(turn.words())))) {
				finish(turn, opened);
			}
			else {
				turn.say(Reply.of(turn.words().html("chat.form.press-send")));
				showEnd(turn, opened.form, opened.state);
			}
		}
		else {
			read(turn, opened, opened.question, folded);
		}
	}

	void pick(CurrentTurn turn, Pick pick) {
		Opened opened = opened(turn, pick.run(), pick.step());
		if (opened == null || opened.question == null) {
			return;
		}
		String partly = opened.state.answers().get(opened.question.key());
		if (pick.value().equals(FormPick.DONE) && partly != null) {
			settle(turn, opened, opened.question, partly, turn.words().html("chat.form.done"));
			return;
		}
		opened.question.options()
			.stream()
			.filter((option) -> option.value().equals(pick.value()))
			.findFirst()
			.ifPresentOrElse(
					(option) -> settle(turn, opened, opened.question, option.value(), Html.text(option.label())),
					() -> turn.say(Reply.of(turn.words().html("chat.button.stale"))));
	}

	void move(CurrentTurn turn, Nav nav) {
		Opened opened = opened(turn, nav.run(), nav.step());
		if (opened == null) {
			return;
		}
		switch (nav.move()) {
			case BACK -> back(turn, opened);
			case CANCEL -> cancel(turn);
			case SKIP -> {
				if (opened.question != null && opened.question.skippable()) {
					settle(turn, opened, opened.question, "", turn.words().html("chat.form.skipped"));
				}
			}
			case SEND -> {
				if (opened.question == null) {
					finish(turn, opened);
				}
			}
			case KEEP -> {
				turn.conversation().keep(opened.state.waitingFor(null), until());
				proceed(turn, opened.form, withoutAsked(opened.state));
			}
			case DISCARD -> turn.conversation().closeForm();
		}
	}

	/** Asks what shall become of the open form, because a command came in the middle. */
	void askBeforeLeaving(CurrentTurn turn, String command) {
		Opened opened = opened(turn);
		if (opened != null) {
			FormState state = opened.state.waitingFor(command);
			turn.conversation().keep(state, until());
			turn.say(Reply.of(turn.words().html("chat.form.leave", "title", title(turn, state)))
				.row(FormReplies.move(turn.words(), state, FormMove.Move.KEEP, "chat.form.keep"),
						FormReplies.move(turn.words(), state, FormMove.Move.DISCARD, "chat.form.discard")));
		}
	}

	void cancel(CurrentTurn turn) {
		turn.conversation().closeForm();
		turn.replace(Reply.of(turn.words().html("chat.form.cancelled")));
	}

	/** Repeats the open question. */
	void repeat(CurrentTurn turn) {
		Opened opened = opened(turn);
		if (opened != null) {
			proceed(turn, opened.form, withoutAsked(opened.state));
		}
	}

	/** Whether a bare number answers the open question itself. */
	boolean expectsNumber(CurrentTurn turn) {
		FormState state = turn.conversation().form();
		Form form = (state != null) ? this.byName.get(state.form()) : null;
		return state != null && form != null && state.asked() != null && form.version() == state.version()
				&& form.next(turn, withoutAsked(state).given()).filter(Question::numeric).isPresent();
	}

	private void read(CurrentTurn turn, Opened opened, Question question, String folded) {
		if (question.skippable()
				&& turn.words().list("chat.form.skip-words").stream().map(Folding::fold).anyMatch(folded::equals)) {
			settle(turn, opened, question, "", null);
			return;
		}
		Optional<Question.Option> named = question.options()
			.stream()
			.filter((option) -> !folded.isEmpty() && Folding.fold(option.label()).equals(folded))
			.findFirst();
		if (named.isPresent()) {
			settle(turn, opened, question, named.get().value(), null);
			return;
		}
		Question.Check check = question.check();
		Question.Verdict verdict = (check != null) ? check.read(turn.said())
				: new Refused(turn.words().html("chat.form.choose"));
		if (verdict instanceof Accepted accepted) {
			settle(turn, opened, question, accepted.value(), null);
		}
		else if (verdict instanceof Partly partly) {
			FormState state = opened.state;
			Map<String, String> answers = state.given().with(question.key(), partly.value()).values();
			FormState kept = new FormState(state.form(), state.version(), state.run(), question.key(), state.trail(),
					answers, null);
			turn.conversation().keep(kept, until());
			turn.say(Reply.of(partly.said())
				.row(Reply.press(turn.words().plain("chat.form.that-is-all"),
						new Pick(kept.run(), kept.step(), FormPick.DONE))));
		}
		else if (verdict instanceof Refused refused) {
			turn.say(FormReplies.question(turn.words(), opened.state, question, refused.why()));
		}
	}

	/**
	 * @param shown what the pressed message shows from now on in place of its buttons
	 */
	private void settle(CurrentTurn turn, Opened opened, Question question, String value, @Nullable Html shown) {
		if (shown != null) {
			turn.replace(Reply.of(Html.lines(question.text(), turn.words().html("chat.form.chosen", "answer", shown))));
		}
		proceed(turn, opened.form, opened.state.answered(question.key(), value));
	}

	private void back(CurrentTurn turn, Opened opened) {
		proceed(turn, opened.form, withoutAsked(opened.state).back());
	}

	private void proceed(CurrentTurn turn, Form form, FormState state) {
		Optional<Question> next = form.next(turn, state.given());
		if (next.isPresent()) {
			FormState asking = state.asking(next.get().key());
			turn.conversation().keep(asking, until());
			turn.say(FormReplies.question(turn.words(), asking, next.get(), Html.EMPTY));
		}
		else if (form.summary(turn, state.given()).isPresent()) {
			turn.conversation().keep(state.asking(null), until());
			showEnd(turn, form, state);
		}
		else {
			turn.conversation().closeForm();
			form.finish(turn, state.given());
		}
	}

	private void showEnd(CurrentTurn turn, Form form, FormState state) {
		Html summary = form.summary(turn, state.given()).orElse(Html.EMPTY);
		turn.say(FormReplies.end(turn.words(), state, summary, form.submitLabel(turn.words())));
	}

	private void finish(CurrentTurn turn, Opened opened) {
		turn.conversation().closeForm();
		opened.form.summary(turn, opened.state.given())
			.filter((summary) -> turn.said().pressedOn() != null)
			.ifPresent((summary) -> turn.replace(Reply.of(summary)));
		opened.form.finish(turn, opened.state.given());
	}

	private static FormState withoutAsked(FormState state) {
		String asked = state.asked();
		return (asked == null) ? state : new FormState(state.form(), state.version(), state.run(), null, state.trail(),
				state.given().without(asked).values(), state.waiting());
	}

	private java.time.Instant until() {
		return this.clock.instant().plus(LIFE);
	}

	/** What a form is called, so that people know which one is meant. */
	Html title(CurrentTurn turn, FormState state) {
		return turn.words().html("form." + state.form());
	}

	/**
	 * @param question the open question, or {@code null} at the summary
	 */
	private record Opened(Form form, FormState state, @Nullable Question question) {
	}

	private @Nullable Opened opened(CurrentTurn turn, long run, int step) {
		FormState state = turn.conversation().form();
		if (state == null || state.run() != run || state.step() != step) {
			turn.say(Reply.of(turn.words().html("chat.button.stale")));
			return null;
		}
		return opened(turn);
	}

	/**
	 * The open form in today's shape; one that no longer fits is closed with its words
	 * shown.
	 */
	private @Nullable Opened opened(CurrentTurn turn) {
		FormState state = turn.conversation().form();
		if (state == null) {
			return null;
		}
		Form form = this.byName.get(state.form());
		if (form != null && form.version() != state.version()) {
			Optional<Answers> upgraded = form.upgrade(state.version(), state.given());
			state = new FormState(state.form(), form.version(), state.run(), state.asked(),
					List.copyOf(upgraded.orElse(Answers.none()).values().keySet()),
					upgraded.orElse(Answers.none()).values(), state.waiting());
			if (upgraded.isEmpty()) {
				form = null;
			}
		}
		FormState old = java.util.Objects.requireNonNull(turn.conversation().form());
		if (form == null) {
			turn.conversation().closeForm();
			turn.say(Reply.of(turn.words().html("chat.form.changed", "answers", typed(old))));
			return null;
		}
		Question question = null;
		if (state.asked() != null) {
			question = form.next(turn, withoutAsked(state).given()).orElse(null);
		}
		return new Opened(form, state, question);
	}

	/** What was answered, without what the form was opened with. */
	private static Html typedSince(FormState state) {
		return Html.join("\n",
				state.trail()
					.stream()
					.map((key) -> state.answers().getOrDefault(key, ""))
					.filter((value) -> value.length() > 3)
					.map(Html::text)
					.toList());
	}

	/** What somebody typed, so that it is not lost with the form. */
	static Html typed(FormState state) {
		return Html.join("\n",
				state.answers().values().stream().filter((value) -> value.length() > 3).map(Html::text).toList());
	}

}
