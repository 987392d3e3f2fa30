package vn.nhipcau.reminder.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.reminder.Delay;
import vn.nhipcau.reminder.Reminders;

/** The day to which a reminder is put off. */
@Component
class DelayButton implements Callback<DelayButton.Postpone> {

	private final Reminders reminders;

	DelayButton(Reminders reminders) {
		this.reminders = reminders;
	}

	record Postpone(ObligationId obligation, Delay delay) {
	}

	@Override
	public String prefix() {
		return "rs1";
	}

	@Override
	public Class<Postpone> payload() {
		return Postpone.class;
	}

	@Override
	public void pressed(Turn turn, Postpone postpone) {
		turn.replace(PausingReply.of(turn.words(),
				this.reminders.postpone(turn.actor(), postpone.obligation(), postpone.delay())));
	}

}
