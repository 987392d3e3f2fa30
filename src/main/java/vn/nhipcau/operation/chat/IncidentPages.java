package vn.nhipcau.operation.chat;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Page;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.operation.Incident;
import vn.nhipcau.operation.Incidents;

/** The pages of {@code /sucokythuat}, turned in place. */
@Component
class IncidentPages implements Callback<IncidentPages.Turning> {

	private static final int SIZE = 5;

	private final Incidents incidents;

	IncidentPages(Incidents incidents) {
		this.incidents = incidents;
	}

	record Turning(int page) {
	}

	@Override
	public String prefix() {
		return "ipg1";
	}

	@Override
	public Class<Turning> payload() {
		return Turning.class;
	}

	@Override
	public void pressed(Turn turn, Turning turning) {
		turn.replace(page(turn, turning.page()));
	}

	Reply page(Turn turn, int wanted) {
		Words words = turn.words();
		if (!Incidents.open(turn.actor())) {
			return Reply.of(words.html("operation.refused.NOT_ALLOWED"));
		}
		List<Incident> all = this.incidents.all(turn.actor());
		if (all.isEmpty()) {
			return Reply.of(words.html("operation.none"));
		}
		Page<Incident> page = Page.of(all, SIZE, wanted);
		List<Html> lines = new ArrayList<>();
		lines.add(page.heading(words, "operation.heading"));
		page.shown().forEach((one) -> lines.add(words.html("operation.item", "line", line(words, one))));
		Reply reply = Reply.of(Html.join("\n", lines));
		for (Incident one : page.shown()) {
			Long id = one.id();
			if (id != null) {
				reply = reply.row(Reply.press(words.plain("operation.open", "reference", one.reference()),
						new IncidentCard.Decide(IncidentCard.Act.OPEN, one.kind(), id)));
			}
		}
		return reply.row(page.turning(words, Turning::new));
	}

	/** What it is, since when, where: no content. */
	static Html line(Words words, Incident one) {
		return words.html("operation.line." + one.kind(), "reference", one.reference(), "since", one.since(), "source",
				one.source(), "reason", one.reason());
	}

}
