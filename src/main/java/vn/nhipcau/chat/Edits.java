package vn.nhipcau.chat;

import org.springframework.stereotype.Component;

/**
 * A message was changed after it was sent: it answers the open form's last question
 * again, or is offered as something to add. What was taken is never changed silently.
 */
@Component
class Edits {

	private final Forms forms;

	private final EditedForm offer;

	Edits(Forms forms, EditedForm offer) {
		this.forms = forms;
		this.offer = offer;
	}

	void handle(CurrentTurn turn) {
		if (turn.conversation().form() != null) {
			if (!this.forms.answerAgain(turn)) {
				turn.say(Reply.of(turn.words().html("chat.edited.too-late")));
			}
		}
		else if (!turn.said().files().isEmpty() || (turn.said().text() != null && !turn.said().text().isBlank())) {
			turn.open(this.offer, this.offer.given(turn.updateId(), turn.said()));
		}
	}

}
