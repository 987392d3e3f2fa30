package vn.nhipcau.progress.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;

/** Shows one piece of work as it stands now. */
@Component
class OpenWork implements Callback<OpenWork.Open> {

	private final Obligations obligations;

	private final WorkCard card;

	OpenWork(Obligations obligations, WorkCard card) {
		this.obligations = obligations;
		this.card = card;
	}

	record Open(long work) {
	}

	@Override
	public String prefix() {
		return "pgo1";
	}

	@Override
	public Class<Open> payload() {
		return Open.class;
	}

	@Override
	public void pressed(Turn turn, Open press) {
		show(turn, this.obligations.find(turn.actor(), new ObligationId(press.work())));
	}

	/**
	 * @param code as typed
	 */
	void open(Turn turn, String code) {
		show(turn, this.obligations.find(turn.actor(), code));
	}

	private void show(Turn turn, Optional<ObligationView> work) {
		turn.say(work.map((found) -> this.card.of(turn.words(), turn.actor(), found))
			.orElseGet(() -> Reply.of(turn.words().html("progress.refused.not-found"))));
	}

}
