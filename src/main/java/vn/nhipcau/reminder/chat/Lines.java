package vn.nhipcau.reminder.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.reminder.DueItem;
import vn.nhipcau.reminder.ObstacleItem;

/** The parts of which messages about what is due are made. */
record Lines(Words words) {

	/** How many obligations one message names. */
	static final int MOST = 10;

	/** How many obstacles, each of which takes two lines. */
	private static final int FEW = 5;

	private static final int LONGEST_TITLE = 90;

	private static final int LONGEST_WORDS = 120;

	/** The phrase of its urgency, for a message about one. */
	Html phrase(DueItem item, LocalDate today) {
		return this.words.html("reminder.one." + key(item), "code", item.obligation().code(), "title", title(item),
				"day", day(item.lastDay()), "today", day(today), "days", item.workingDaysLeft(), "cited", cited(item),
				"progress", progress(item));
	}

	/** At most {@link #MOST} lines, and how many are left out. */
	Html list(List<DueItem> items) {
		return list(items, this::line);
	}

	/**
	 * The same for a letter: what stands in no document of the administration, such as a
	 * citizen's words, is named by its code.
	 */
	Html mailed(List<DueItem> items) {
		return list(items, this::mailed);
	}

	private Html mailed(DueItem item) {
		return this.words.html((item.card().document() != null) ? "reminder.mail.line" : "reminder.mail.line.code",
				"code", item.obligation().code(), "title", title(item), "requested",
				String.valueOf(item.obligation().requested()), "day", day(item.lastDay()), "cited", cited(item));
	}

	private Html list(List<DueItem> items, Function<DueItem, Html> line) {
		List<Html> lines = items.stream().limit(MOST).map(line).collect(Collectors.toList());
		if (items.size() > MOST) {
			lines.add(this.words.html("reminder.more", "count", items.size() - MOST));
		}
		return Html.join("\n", lines);
	}

	/** A few obstacles, and how many are left out. */
	Html obstacles(List<ObstacleItem> items, boolean withAgency) {
		List<Html> lines = items.stream()
			.limit(FEW)
			.map((item) -> obstacle(item, withAgency))
			.collect(Collectors.toList());
		if (items.size() > FEW) {
			lines.add(this.words.html("reminder.more", "count", items.size() - FEW));
		}
		return Html.join("\n", lines);
	}

	private Html obstacle(ObstacleItem item, boolean withAgency) {
		Html agency = withAgency ? this.words.html("reminder.obstacle.agency", "agency", item.agency().name())
				: Html.EMPTY;
		if (item.isSealed()) {
			return this.words.html("reminder.obstacle.sealed", "code", item.obligation().code(), "agency", agency);
		}
		return this.words.html("reminder.obstacle", "code", item.obligation().code(), "title",
				cut(item.card().title(), LONGEST_TITLE), "agency", agency, "words", cut(item.words(), LONGEST_WORDS),
				"since", item.since());
	}

	/** With the weekday in front: "thứ Ba, 02/06/2026". */
	Html day(LocalDate day) {
		return this.words.html("reminder.day", "weekday",
				this.words.list("reminder.weekdays").get(day.getDayOfWeek().getValue() - 1), "date", day);
	}

	/** Behind a title: document and clause, where they are known. */
	Html cited(DueItem item) {
		String source = Stream.of(item.card().document(), item.card().clause())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		return source.isEmpty() ? Html.EMPTY : this.words.html("reminder.cited", "source", source);
	}

	static String title(DueItem item) {
		return cut(item.card().title(), LONGEST_TITLE);
	}

	private static String cut(String text, int longest) {
		return (text.length() > longest) ? text.substring(0, longest - 1).stripTrailing() + "…" : text;
	}

	private Html line(DueItem item) {
		if (item.isSealed()) {
			return this.words.html("reminder.line.sealed", "code", item.obligation().code());
		}
		return this.words.html("reminder.line." + key(item), "code", item.obligation().code(), "title", title(item),
				"day", day(item.lastDay()), "days", item.workingDaysLeft(), "cited", cited(item));
	}

	private Html progress(DueItem item) {
		Integer percent = item.obligation().progress();
		return (percent != null) ? this.words.html("reminder.progress.percent", "percent", percent)
				: this.words.html("reminder.progress.none");
	}

	private static String key(DueItem item) {
		return item.urgency().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
