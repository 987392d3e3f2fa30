package vn.nhipcau.summary.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.summary.Summaries;
import vn.nhipcau.summary.Summary;

/**
 * {@code /tonghop}: the figures at once; the picture follows when there is more than one
 * agency in it.
 */
@Component
class SummaryCommand implements Command {

	private final Summaries summaries;

	private final SummaryReplies replies;

	private final PictureJob picture;

	SummaryCommand(Summaries summaries, SummaryReplies replies, PictureJob picture) {
		this.summaries = summaries;
		this.replies = replies;
		this.picture = picture;
	}

	@Override
	public String name() {
		return "tonghop";
	}

	@Override
	public String alias() {
		return "summary";
	}

	@Override
	public boolean allows(Actor actor) {
		return Summaries.open(actor);
	}

	@Override
	public void run(Turn turn, String argument) {
		Summary summary = this.summaries.summary(turn.actor());
		if (summary.isEmpty()) {
			turn.say(Reply.of(turn.words().html("summary.nothing")));
			return;
		}
		turn.say(this.replies.whole(summary, turn.words()));
		if (summary.byAgency().size() > 1) {
			turn.later(this.picture, new PictureJob.Ask(turn.address().key(), turn.words().language()));
		}
	}

}
