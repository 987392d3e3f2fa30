package vn.nhipcau.summary.chat;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.summary.Selection;
import vn.nhipcau.summary.Summaries;

/**
 * {@code /chuabaocao}: the agencies of which nothing was heard, in official order,
 * without ranking.
 */
@Component
class SilentCommand implements Command {

	private static final int MOST_BUTTONS = 12;

	private final Summaries summaries;

	SilentCommand(Summaries summaries) {
		this.summaries = summaries;
	}

	@Override
	public String name() {
		return "chuabaocao";
	}

	@Override
	public String alias() {
		return "silent";
	}

	@Override
	public boolean allows(Actor actor) {
		return Summaries.open(actor);
	}

	@Override
	public void run(Turn turn, String argument) {
		Map<AgencyView, Long> silent = this.summaries.agencies(turn.actor(), Selection.SILENT);
		if (silent.isEmpty()) {
			turn.say(Reply.of(turn.words().html("summary.silent.none")));
			return;
		}
		List<Html> lines = silent.entrySet()
			.stream()
			.map((entry) -> turn.words()
				.html("summary.silent.line", "agency", entry.getKey().name(), "n", entry.getValue()))
			.toList();
		Reply reply = Reply
			.of(turn.words().html("summary.silent", "n", silent.size(), "agencies", Html.join("\n", lines)));
		for (AgencyView agency : silent.keySet().stream().limit(MOST_BUTTONS).toList()) {
			reply = reply
				.row(Reply.press(agency.shortName(), new ItemList.Show(Selection.SILENT, agency.id().value(), 0)));
		}
		turn.say(reply);
	}

}
