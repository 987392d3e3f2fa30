package vn.nhipcau.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The forms of this house, and the one that a conversation has open. */
@Component
class KnownForms {

	private final Map<String, Form> byName;

	KnownForms(List<Form> forms) {
		this.byName = forms.stream().collect(Collectors.toMap(Form::name, Function.identity()));
	}

	/**
	 * @throws IllegalStateException when the form is no bean: it could not be found again
	 */
	void require(Form form) {
		if (this.byName.get(form.name()) != form) {
			throw new IllegalStateException("Form " + form.name() + " is no bean: it could not be found again");
		}
	}

	/** The open form, if the pressed button belongs to the step at which it stands. */
	@Nullable OpenForm open(CurrentTurn turn, long run, int step) {
		FormState state = turn.conversation().form();
		if (state == null || state.run() != run || state.step() != step) {
			turn.say(Reply.of(turn.words().html("chat.button.stale")));
			return null;
		}
		return open(turn);
	}

	/**
	 * The open form in today's shape; one that no longer fits is closed with its words
	 * shown.
	 */
	@Nullable OpenForm open(CurrentTurn turn) {
		FormState stored = turn.conversation().form();
		if (stored == null) {
			return null;
		}
		Form form = this.byName.get(stored.form());
		FormState state = (form != null) ? today(form, stored) : null;
		if (form == null || state == null) {
			turn.conversation().closeForm();
			turn.say(Reply.of(turn.words().html("chat.form.changed", "answers", stored.kept())));
			return null;
		}
		boolean asking = state.asked() != null;
		return new OpenForm(form, state, asking ? form.next(turn, state.unasked().given()).orElse(null) : null);
	}

	/** Whether a bare number answers the open question itself. */
	boolean expectNumber(CurrentTurn turn) {
		FormState state = turn.conversation().form();
		Form form = (state != null) ? this.byName.get(state.form()) : null;
		return state != null && form != null && state.asked() != null && form.version() == state.version()
				&& form.next(turn, state.unasked().given()).filter(Question::numeric).isPresent();
	}

	private static @Nullable FormState today(Form form, FormState state) {
		if (form.version() == state.version()) {
			return state;
		}
		return form.upgrade(state.version(), state.given())
			.map((answers) -> state.upgraded(form.version(), answers))
			.orElse(null);
	}

}
