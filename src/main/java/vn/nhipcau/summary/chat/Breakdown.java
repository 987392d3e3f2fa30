package vn.nhipcau.summary.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.summary.Summaries;
import vn.nhipcau.summary.Summary;

/** Turns a summary in place: the whole, by plan, by agency. */
@Component
class Breakdown implements Callback<Breakdown.Open> {

	private final Summaries summaries;

	private final SummaryReplies replies;

	Breakdown(Summaries summaries, SummaryReplies replies) {
		this.summaries = summaries;
		this.replies = replies;
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
		Summary summary = this.summaries.summary(turn.actor());
		turn.replace(switch (open.by()) {
			case WHOLE -> this.replies.whole(summary, turn.words());
			case PLAN -> this.replies.byPlan(summary, turn.words());
			case AGENCY -> this.replies.byAgency(summary, turn.words());
		});
	}

}
