package vn.nhipcau.summary.chat;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Words;
import vn.nhipcau.summary.Figures;
import vn.nhipcau.summary.Selection;
import vn.nhipcau.summary.Summary;

/** Puts a summary into words. */
@Component
class SummaryReplies {

	private static final int MOST_LINES = 30;

	Reply whole(Summary summary, Words words) {
		Figures total = summary.total();
		Html requested = (summary.requested() == 0) ? Html.EMPTY
				: words.html("summary.requested", "n", summary.requested());
		Html text = Html.lines(words.html("summary.heading", "day", summary.asOf()), figures(total, words), requested);
		return drill(Reply.of(text), total, words)
			.row(Reply.press(words.plain("summary.by-plan"), new Breakdown.Open(Breakdown.By.PLAN)),
					Reply.press(words.plain("summary.by-agency"), new Breakdown.Open(Breakdown.By.AGENCY)))
			.row(Reply.press(words.plain("summary.excel"), new DownloadList.Download(Selection.ALL)));
	}

	Reply byPlan(LocalDate asOf, List<Summary.PlanLine> plans, Words words) {
		return lines(words, "summary.by-plan.heading", asOf,
				plans.stream()
					.map((line) -> line(
							(line.document() != null) ? Html.text(line.document()) : words.html("summary.no-document"),
							line.figures(), words))
					.toList());
	}

	Reply byAgency(Summary summary, Words words) {
		return lines(words, "summary.by-agency.heading", summary.asOf(),
				summary.byAgency()
					.stream()
					.map((line) -> line(Html.text(line.name()), line.figures(), words))
					.toList());
	}

	private static Reply lines(Words words, String heading, LocalDate asOf, List<Html> lines) {
		Html shown = Html.join("\n\n", lines.stream().limit(MOST_LINES).toList());
		Html rest = (lines.size() > MOST_LINES) ? words.html("summary.more", "n", lines.size() - MOST_LINES)
				: Html.EMPTY;
		return Reply.of(Html.lines(words.html(heading, "day", asOf), shown, rest))
			.row(Reply.press(words.plain("summary.back"), new Breakdown.Open(Breakdown.By.WHOLE)));
	}

	private static Html line(Html name, Figures figures, Words words) {
		return words.html("summary.line", "name", name, "n", figures.total(), "done", figures.done(), "late",
				figures.doneLate(), "open", figures.open(), "overdue", figures.overdue(), "silent", figures.silent());
	}

	private static Html figures(Figures figures, Words words) {
		return words.html("summary.figures", "n", figures.total(), "x", figures.done(), "a", figures.doneInTime(), "b",
				figures.doneLate(), "y", figures.open(), "c", figures.inTime(), "d", figures.overdue(), "f",
				figures.undated(), "s", figures.suspended(), "w", figures.awaiting(), "e", figures.silent());
	}

	private static Reply drill(Reply reply, Figures total, Words words) {
		Reply more = reply;
		if (total.overdue() > 0) {
			more = more.row(show(words, "summary.show.overdue", total.overdue(), Selection.OVERDUE));
		}
		more = more.row(Reply.press(words.plain("summary.show.due-soon"), new ItemList.Show(Selection.DUE_SOON, 0, 0)));
		if (total.silent() > 0) {
			more = more.row(show(words, "summary.show.silent", total.silent(), Selection.SILENT));
		}
		if (total.awaiting() > 0) {
			more = more.row(show(words, "summary.show.awaiting", total.awaiting(), Selection.AWAITING));
		}
		return more;
	}

	private static Reply.Choice show(Words words, String key, int n, Selection selection) {
		return Reply.press(words.plain(key, "n", n), new ItemList.Show(selection, 0, 0));
	}

}
