package vn.nhipcau.summary.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.RunCommand;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Timeliness;
import vn.nhipcau.summary.Item;
import vn.nhipcau.summary.ItemPage;
import vn.nhipcau.summary.Selection;
import vn.nhipcau.summary.Summaries;

/** A list of items, most urgent first, that pages in place; each item can be opened. */
@Component
class ItemList implements Callback<ItemList.Show> {

	private static final int PAGE = 5;

	private final Summaries summaries;

	private final Clock clock;

	ItemList(Summaries summaries, Clock clock) {
		this.summaries = summaries;
		this.clock = clock;
	}

	/**
	 * @param agency its id, or 0 for all
	 * @param page counted from 0
	 */
	record Show(Selection selection, long agency, int page) {
	}

	@Override
	public String prefix() {
		return "sl1";
	}

	@Override
	public Class<Show> payload() {
		return Show.class;
	}

	@Override
	public void pressed(Turn turn, Show show) {
		if (!Summaries.open(turn.actor())) {
			turn.say(Reply.of(turn.words().html("chat.refused")));
		}
		else if (show.page() == 0 && show.agency() == 0) {
			turn.say(page(turn, show));
		}
		else {
			turn.replace(page(turn, show));
		}
	}

	Reply page(Turn turn, Show show) {
		Words words = turn.words();
		String key = "summary.list." + show.selection().name().toLowerCase(Locale.ROOT);
		@Nullable AgencyId agency = (show.agency() > 0) ? new AgencyId(show.agency()) : null;
		ItemPage shown = this.summaries.items(turn.actor(), show.selection(), agency, show.page(), PAGE);
		if (shown.total() == 0) {
			return Reply.of(words.html(key + ".none"));
		}
		Html lines = Html.join("\n\n", shown.items().stream().map((item) -> line(item, words)).toList());
		Reply reply = Reply.of(Html
			.lines(words.html(key, "n", shown.total(), "page", shown.number() + 1, "pages", shown.pages()), lines));
		List<Reply.Choice> open = shown.items()
			.stream()
			.map((item) -> Reply.press(item.obligation().code(), new RunCommand.Run("viec", item.obligation().code())))
			.toList();
		return reply.row(open)
			.row(moves(words, show, shown.number(), shown.pages()))
			.row(Reply.press(words.plain("summary.back"), new Breakdown.Open(Breakdown.By.WHOLE)));
	}

	private static List<Reply.Choice> moves(Words words, Show show, int page, int pages) {
		List<Reply.Choice> moves = new ArrayList<>();
		if (page > 0) {
			moves
				.add(Reply.press(words.plain("summary.previous"), new Show(show.selection(), show.agency(), page - 1)));
		}
		if (page < pages - 1) {
			moves.add(Reply.press(words.plain("summary.next"), new Show(show.selection(), show.agency(), page + 1)));
		}
		moves.add(Reply.press(words.plain("summary.excel"), new DownloadList.Download(show.selection())));
		return moves;
	}

	private Html line(Item item, Words words) {
		return words.html("summary.item", "code", item.obligation().code(), "title", item.title(), "agency",
				item.agency(), "when", when(item.obligation(), words));
	}

	private Html when(ObligationView one, Words words) {
		LocalDate last = one.lastDay();
		if (last == null) {
			return words.html("summary.when.undated");
		}
		long days = ChronoUnit.DAYS.between(LocalDate.now(this.clock), last);
		if (one.timeliness() == Timeliness.DONE_IN_TIME || one.timeliness() == Timeliness.DONE_LATE) {
			return words.html("summary.timeliness." + one.timeliness().name().toLowerCase(Locale.ROOT));
		}
		if (one.timeliness() == Timeliness.OVERDUE) {
			return words.html("summary.when.overdue", "day", last, "n", Math.max(-days, 0));
		}
		return words.html((days == 0) ? "summary.when.today" : "summary.when.left", "day", last, "n", days);
	}

}
