package vn.nhipcau.progress.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationPage;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.spi.SubjectCard;

/** A page of work: one line and one button each. */
@Component
class TaskList {

	static final int SIZE = 6;

	private static final int BUTTONS_IN_A_ROW = 3;

	private final Titles titles;

	private final Wordings wordings;

	TaskList(Titles titles, Wordings wordings) {
		this.titles = titles;
		this.wordings = wordings;
	}

	/**
	 * @param waiting whether it lists what waits for the coordinator; pages of either
	 * list are turned in place
	 */
	Reply page(Words words, ObligationPage page, boolean waiting) {
		if (page.total() == 0) {
			return Reply.of(words.html(waiting ? "progress.waiting.none" : "progress.tasks.none"));
		}
		Map<ObligationId, SubjectCard> cards = this.titles.of(words, page.items());
		List<Html> lines = new ArrayList<>();
		lines.add(words.html(waiting ? "progress.waiting.heading" : "progress.tasks.heading", "total", page.total(),
				"page", page.number() + 1, "pages", (page.total() + SIZE - 1) / SIZE));
		page.items()
			.forEach((one) -> lines.add(line(words, one, Objects.requireNonNull(cards.get(one.id())), waiting)));
		Reply reply = Reply.of(Html.join("\n", lines));
		List<Choice> opening = page.items().stream().map(TaskList::opening).toList();
		for (int from = 0; from < opening.size(); from += BUTTONS_IN_A_ROW) {
			reply = reply.row(opening.subList(from, Math.min(from + BUTTONS_IN_A_ROW, opening.size())));
		}
		return reply.row(turning(words, page, waiting));
	}

	private Html line(Words words, ObligationView one, SubjectCard card, boolean waiting) {
		Html distance = this.wordings.distance(words, one);
		return waiting ? words.html("progress.waiting.line", "code", one.code(), "title", card.title(), "agency",
				this.titles.agency(one.agency()), "state", this.wordings.state(words, one), "distance", distance)
				: words.html("progress.tasks.line", "code", one.code(), "title", card.title(), "distance", distance,
						"state", this.wordings.state(words, one));
	}

	static Choice opening(ObligationView one) {
		return Reply.press(one.code(), new OpenWork.Open(one.id().value()));
	}

	private static List<Choice> turning(Words words, ObligationPage page, boolean waiting) {
		List<Choice> turning = new ArrayList<>();
		if (page.number() > 0) {
			turning.add(Reply.press(words.plain("progress.tasks.back"), new TurnPage.Page(page.number() - 1, waiting)));
		}
		if (page.hasNext()) {
			turning.add(Reply.press(words.plain("progress.tasks.next"), new TurnPage.Page(page.number() + 1, waiting)));
		}
		return turning;
	}

}
