package vn.nhipcau.reminder.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.reminder.Reminders;

/** [Đã nhận] below a reminder. */
@Component
class ReceivedButton implements Callback<ReceivedButton.Received> {

	private final Reminders reminders;

	ReceivedButton(Reminders reminders) {
		this.reminders = reminders;
	}

	record Received(ObligationId obligation) {
	}

	@Override
	public String prefix() {
		return "ra1";
	}

	@Override
	public Class<Received> payload() {
		return Received.class;
	}

	@Override
	public void pressed(Turn turn, Received received) {
		turn.say(PausingReply.of(turn.words(), this.reminders.acknowledge(turn.actor(), received.obligation())));
	}

}
