package vn.nhipcau.reminder.chat;

import java.util.Arrays;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.reminder.Delay;

/** [Nhắc tôi sau] below a reminder: asks how much later. */
@Component
class LaterButton implements Callback<LaterButton.Later> {

	record Later(ObligationId obligation) {
	}

	@Override
	public String prefix() {
		return "rml1";
	}

	@Override
	public Class<Later> payload() {
		return Later.class;
	}

	@Override
	public void pressed(Turn turn, Later later) {
		turn.say(Reply.of(turn.words().html("reminder.later.when", "code", later.obligation().code()))
			.row(Arrays.stream(Delay.values())
				.map((delay) -> Reply.press(
						turn.words().plain("reminder.later." + delay.name().toLowerCase(Locale.ROOT).replace('_', '-')),
						new DelayButton.Postpone(later.obligation(), delay)))
				.toList()));
	}

}
