package vn.nhipcau.importer.chat;

import java.util.ArrayList;
import java.util.List;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.importer.DraftRow;
import vn.nhipcau.importer.DraftWords;
import vn.nhipcau.importer.Reported;
import vn.nhipcau.importer.RowView;
import vn.nhipcau.plan.ScheduleWords;

/** One row of a draft in words. */
final class RowWords {

	private RowWords() {
	}

	static Html line(Words words, RowView row) {
		return words.html("importer.line", "number", row.number(), "title", row.row().task().title(), "leads",
				DraftWords.leads(row), "led", String.valueOf(row.row().task().leads().findAny().isPresent()),
				"schedule", ScheduleWords.of(words, row.row().task().schedule()), "mark", DraftWords.mark(row));
	}

	static Html whole(Words words, RowView row, int total) {
		DraftRow own = row.row();
		List<Html> parts = new ArrayList<>();
		parts.add(words.html("importer.row", "number", row.number(), "n", total, "clause", row.clause(), "cited",
				String.valueOf(row.clause() != null), "mark", DraftWords.mark(row)));
		if (!own.task().title().equals(own.task().text())) {
			parts.add(words.html("importer.row.title", "title", own.task().title()));
		}
		parts.add(Html.text(DraftWords.shortened(own.task().text())));
		if (!own.paragraph()) {
			parts.add(frame(words, row));
		}
		Reported reported = row.reported();
		if (reported != null) {
			parts.add(words.html("importer.row.reported", "state", reported.state(), "result", reported.result(),
					"resulted", String.valueOf(reported.result() != null), "day", reported.ended(), "ended",
					String.valueOf(reported.ended() != null)));
		}
		if (row.compared() != null && !own.fate().isOver()) {
			parts.add(Html.join("\n", DraftWords.differences(words, row.compared())));
		}
		if (own.ties().into() != null) {
			parts.add(words.html("importer.row.merged", "number", own.ties().into()));
		}
		else if (!own.fate().isOver()) {
			parts.add(doubts(words, row));
		}
		return Html.join("\n\n", parts);
	}

	private static Html frame(Words words, RowView row) {
		String coordinating = DraftWords.names(row.row().task().assignments().stream().filter((name) -> !name.leads()));
		String timeline = row.row().timeline();
		return words.html("importer.row.frame", "leads", DraftWords.leads(row), "led",
				String.valueOf(row.row().task().leads().findAny().isPresent()), "coordinating", coordinating, "helped",
				String.valueOf(!coordinating.isEmpty()), "schedule",
				ScheduleWords.of(words, row.row().task().schedule()), "timeline", timeline, "worded",
				String.valueOf(timeline != null));
	}

	private static Html doubts(Words words, RowView row) {
		List<Html> lines = DraftWords.doubts(words, row);
		return lines.isEmpty() ? Html.EMPTY : words.html("importer.row.doubts", "lines", Html.join("\n", lines));
	}

}
