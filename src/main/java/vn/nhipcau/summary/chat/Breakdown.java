package vn.nhipcau.summary.chat;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.summary.Summaries;

/** Turns a summary in place: the whole, by plan, by agency. */
@Component
class Breakdown implements Callback<Breakdown.Open> {

	private final Summaries summaries;

	private final SummaryReplies replies;

	private final Clock clock;

	Breakdown(Summaries summaries, SummaryReplies replies, Clock clock) {
		this.summaries = summaries;
		this.replies = replies;
		this.clock = clock;
	}

	/** In the order of the wire. */
	enum By {

		WHOLE, PLAN, AGENCY

	}

	record Open(By by) {
	}

	@Override
	public String prefix() {
		return "sb1";
	}

	@Override
	public Class<Open> payload() {
		return Open.class;
	}

	@Override
	public void pressed(Turn turn, Open open) {
		if (!Summaries.open(turn.actor())) {
			turn.say(Reply.of(turn.words().html("chat.refused")));
			return;
		}
		turn.replace(switch (open.by()) {
			case WHOLE -> this.replies.whole(this.summaries.summary(turn.actor()), turn.words());
			case PLAN ->
				this.replies.byPlan(LocalDate.now(this.clock), this.summaries.byPlan(turn.actor()), turn.words());
			case AGENCY -> this.replies.byAgency(this.summaries.summary(turn.actor()), turn.words());
		});
	}

}
