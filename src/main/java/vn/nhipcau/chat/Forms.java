package vn.nhipcau.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.FormMove.Nav;
import vn.nhipcau.chat.FormPick.Pick;
import vn.nhipcau.chat.Question.Accepted;
import vn.nhipcau.chat.Question.Refused;

/** Leads people through forms: asks, takes answers, goes back, gives up, ends. */
@Component
class Forms {

	/** A form left alone this long is closed, kindly. */
	private static final Duration LIFE = Duration.ofHours(24);

	private final KnownForms known;

	private final Clock clock;

	Forms(KnownForms known, Clock clock) {
		this.known = known;
		this.clock = clock;
	}

	void open(CurrentTurn turn, Form form, Answers given) {
		this.known.require(form);
		FormState left = turn.conversation().form();
		if (left != null && !left.typed().isEmpty()) {
			turn.say(
					Reply.of(turn.words().html("chat.form.left", "title", title(turn, left), "answers", left.typed())));
		}
		proceed(turn, form, FormState.begun(form, turn.id(), given));
	}

	/** Takes what was said as the answer to the open question. */
	void answer(CurrentTurn turn) {
		OpenForm opened = this.known.open(turn);
		if (opened == null) {
			return;
		}
		String text = turn.said().text();
		String folded = (text != null) ? Folding.fold(text) : "";
		if (turn.words().list("chat.form.back-words").stream().map(Folding::fold).anyMatch(folded::equals)) {
			back(turn, opened);
		}
		else if (opened.question() == null) {
			if (folded.equals(Folding.fold(opened.form().submitLabel(turn.words())))) {
				finish(turn, opened);
			}
			else {
				turn.say(Reply.of(turn.words().html("chat.form.press-send")));
				showEnd(turn, opened.form(), opened.state());
			}
		}
		else {
			read(turn, opened.hearing(turn.said().id()), opened.question(), folded);
		}
	}

	/**
	 * Takes an edited message for the answer it gave at the last step.
	 * @return false when it gave none
	 */
	boolean answerAgain(CurrentTurn turn) {
		OpenForm opened = this.known.open(turn);
		if (opened == null || !opened.state().heardLast(turn.said().id())) {
			return false;
		}
		FormState before = opened.state().beforeHeard();
		opened.form()
			.next(turn, before.given())
			.ifPresent((question) -> turn.conversation().keep(before.asking(question.key()), until()));
		answer(turn);
		return true;
	}

	void pick(CurrentTurn turn, Pick pick) {
		OpenForm opened = this.known.open(turn, pick.run(), pick.step());
		Question question = (opened != null) ? opened.question() : null;
		if (opened == null || question == null) {
			return;
		}
		question.options()
			.stream()
			.filter((option) -> option.value().equals(pick.value()))
			.findFirst()
			.ifPresentOrElse((option) -> settle(turn, opened, question, option.value(), Html.text(option.label())),
					() -> turn.say(Reply.of(turn.words().html("chat.button.stale"))));
	}

	void move(CurrentTurn turn, Nav nav) {
		OpenForm opened = this.known.open(turn, nav.run(), nav.step());
		if (opened == null) {
			return;
		}
		switch (nav.move()) {
			case BACK -> back(turn, opened);
			case CANCEL -> cancel(turn);
			case SKIP -> {
				if (opened.question() != null && opened.question().skippable()) {
					settle(turn, opened, opened.question(), "", turn.words().html("chat.form.skipped"));
				}
			}
			case SEND -> {
				if (opened.question() == null) {
					finish(turn, opened);
				}
			}
			case KEEP -> {
				turn.conversation().keep(opened.state().waitingFor(null), until());
				proceed(turn, opened.form(), opened.state().unasked());
			}
			case DISCARD -> turn.conversation().closeForm();
		}
	}

	/** Asks what shall become of the open form, because a command came in the middle. */
	void askBeforeLeaving(CurrentTurn turn, String command) {
		OpenForm opened = this.known.open(turn);
		if (opened != null) {
			FormState state = opened.state().waitingFor(command);
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
		OpenForm opened = this.known.open(turn);
		if (opened != null) {
			proceed(turn, opened.form(), opened.state().unasked());
		}
	}

	/** Whether a bare number answers the open question itself. */
	boolean expectNumber(CurrentTurn turn) {
		return this.known.expectNumber(turn);
	}

	private void read(CurrentTurn turn, OpenForm opened, Question question, String folded) {
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
		else if (verdict instanceof Refused refused) {
			turn.conversation().keep(opened.state(), until());
			turn.say(FormReplies.question(turn.words(), opened.state(), question, refused.why()));
		}
	}

	/**
	 * @param shown what the pressed message shows from now on in place of its buttons
	 */
	private void settle(CurrentTurn turn, OpenForm opened, Question question, String value, @Nullable Html shown) {
		if (shown != null) {
			turn.replace(Reply.of(Html.lines(question.text(), turn.words().html("chat.form.chosen", "answer", shown))));
		}
		proceed(turn, opened.form(), opened.state().answered(question.key(), value));
	}

	private void back(CurrentTurn turn, OpenForm opened) {
		proceed(turn, opened.form(), opened.state().unasked().back());
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

	private void finish(CurrentTurn turn, OpenForm opened) {
		turn.conversation().closeForm();
		opened.form()
			.summary(turn, opened.state().given())
			.filter((summary) -> turn.said().pressedOn() != null)
			.ifPresent((summary) -> turn.replace(Reply.of(summary)));
		opened.form().finish(turn, opened.state().given());
	}

	private java.time.Instant until() {
		return this.clock.instant().plus(LIFE);
	}

	/** What a form is called, so that people know which one is meant. */
	Html title(CurrentTurn turn, FormState state) {
		return turn.words().html("form." + state.form());
	}

}
