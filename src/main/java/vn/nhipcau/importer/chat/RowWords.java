package vn.nhipcau.importer.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.importer.DraftRow;
import vn.nhipcau.importer.DraftRow.RowDoubt;
import vn.nhipcau.importer.RowView;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.ScheduleWords;

/** One row of a draft in words. */
final class RowWords {

	private static final int LONGEST_TEXT = 700;

	private RowWords() {
	}

	static Html line(Words words, RowView row) {
		return words.html("importer.line", "number", row.number(), "title", row.row().task().title(), "leads",
				leads(row), "led", String.valueOf(row.row().task().leads().findAny().isPresent()), "schedule",
				ScheduleWords.of(words, row.row().task().schedule()), "mark", mark(row));
	}

	static Html whole(Words words, RowView row, int total) {
		DraftRow own = row.row();
		List<Html> parts = new ArrayList<>();
		parts.add(words.html("importer.row", "number", row.number(), "n", total, "clause", row.clause(), "cited",
				String.valueOf(row.clause() != null), "mark", mark(row)));
		if (!own.task().title().equals(own.task().text())) {
			parts.add(words.html("importer.row.title", "title", own.task().title()));
		}
		parts.add(Html.text(shortened(own.task().text())));
		if (!own.paragraph()) {
			parts.add(frame(words, row));
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
		String coordinating = names(row.row().task().assignments().stream().filter((name) -> !name.leads()));
		String timeline = row.row().timeline();
		return words.html("importer.row.frame", "leads", leads(row), "led",
				String.valueOf(row.row().task().leads().findAny().isPresent()), "coordinating", coordinating, "helped",
				String.valueOf(!coordinating.isEmpty()), "schedule",
				ScheduleWords.of(words, row.row().task().schedule()), "timeline", timeline, "worded",
				String.valueOf(timeline != null));
	}

	private static Html doubts(Words words, RowView row) {
		List<Html> lines = new ArrayList<>();
		row.unknownLeads().forEach((name) -> lines.add(words.html("importer.unknown-agency", "written", name)));
		for (RowDoubt doubt : row.row().doubts()) {
			lines.add(words.html("importer.doubt." + doubt.code(), "excerpt", doubt.excerpt()));
		}
		return lines.isEmpty() ? Html.EMPTY : words.html("importer.row.doubts", "lines", Html.join("\n", lines));
	}

	/** How a row stands, as a word of the message patterns. */
	private static String mark(RowView row) {
		if (row.row().fate() == DraftRow.Fate.DROPPED) {
			return "dropped";
		}
		if (row.row().paragraph() && !row.row().fate().isOver()) {
			return "paragraph";
		}
		return row.doubtful() ? "doubtful" : row.row().fate().name().toLowerCase(java.util.Locale.ROOT);
	}

	private static String leads(RowView row) {
		return names(row.row().task().leads());
	}

	private static String names(Stream<NewAssignment> names) {
		return names.map(NewAssignment::written).collect(Collectors.joining("; "));
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST_TEXT) ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
	}

}
