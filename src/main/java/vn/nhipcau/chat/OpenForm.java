package vn.nhipcau.chat;

import org.jspecify.annotations.Nullable;

/**
 * The form a conversation has open, in today's shape.
 *
 * @param question the open question, or {@code null} at the summary
 */
record OpenForm(Form form, FormState state, @Nullable Question question) {

	OpenForm hearing(@Nullable String message) {
		return new OpenForm(this.form, this.state.hearing(message), this.question);
	}

}
