package vn.nhipcau.obligation.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.Act;
import vn.nhipcau.obligation.CalendarDay;
import vn.nhipcau.obligation.CountedTerm;
import vn.nhipcau.obligation.Deadline;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.Explanation;
import vn.nhipcau.obligation.HistoryEntry;
import vn.nhipcau.obligation.ObligationWords;
import vn.nhipcau.obligation.Period.DataWindow;
import vn.nhipcau.obligation.SubjectDirectory;

/** Tells step by step how a last day was computed. */
@Component
class ExplanationWords {

	private final ObligationWords shared;

	private final SubjectDirectory subjects;

	ExplanationWords(ObligationWords shared, SubjectDirectory subjects) {
		this.shared = shared;
		this.subjects = subjects;
	}

	Html of(Words words, Explanation why) {
		List<Html> lines = new ArrayList<>();
		lines.add(words.html("obligation.why.title", "code", why.obligation().code(), "title",
				this.subjects.card(why.obligation()).title()));
		lines.addAll(rule(words, why));
		why.count().ifPresent((count) -> lines.addAll(count(words, count)));
		lines.addAll(since(words, why));
		lines.addAll(result(words, why));
		return Html.join("\n", lines);
	}

	private List<Html> rule(Words words, Explanation why) {
		if (why.deadline() instanceof Deadline.Printed printed) {
			return printed(words, printed, why.original());
		}
		if (why.deadline() instanceof Deadline.Counted counted) {
			return List.of(words.html("obligation.why.counted", "source", counted.source(), "amount",
					counted.term().amount(), "unit", counted.term().unit(), "from", counted.from()));
		}
		if (why.deadline() instanceof Deadline.CutOff cutOff) {
			DataWindow window = cutOff.period().dataWindow();
			return List.of(words.html("obligation.why.cut-off", "period", this.shared.period(words, cutOff.period()),
					"from", window.from(), "to", window.cutOff()));
		}
		return List.of(words.html("obligation.why.undated"));
	}

	private List<Html> printed(Words words, Deadline.Printed printed, @Nullable LocalDate last) {
		Due due = printed.due();
		Html stated = words.html("obligation.why.printed", "source", printed.source(), "stated",
				this.shared.due(words, due));
		boolean dayBefore = due.operator() == Due.Operator.BEFORE && !due.from().equals(last);
		return dayBefore ? List.of(stated, words.html("obligation.why.before")) : List.of(stated);
	}

	private static List<Html> count(Words words, CountedTerm count) {
		List<Html> lines = new ArrayList<>();
		long weekends = count.skipped().stream().filter((skipped) -> skipped.reason() == null).count();
		if (weekends > 0) {
			lines.add(words.html("obligation.why.weekends", "count", weekends));
		}
		for (CountedTerm.Skipped skipped : count.skipped()) {
			CalendarDay reason = skipped.reason();
			if (reason != null) {
				lines.add(day(words, "obligation.why.holiday", reason));
			}
		}
		count.makeupDays().forEach((made) -> lines.add(day(words, "obligation.why.makeup", made)));
		if (count.moved()) {
			lines.add(words.html("obligation.why.moved", "end", count.end(), "day", count.lastDay()));
		}
		count.unknownYears()
			.forEach((year) -> lines.add(words.html("obligation.why.unknown-year", "year", String.valueOf(year))));
		return lines;
	}

	private static Html day(Words words, String key, CalendarDay day) {
		return words.html(key, "date", day.date(), "source", day.source());
	}

	private static List<Html> since(Words words, Explanation why) {
		List<Html> lines = new ArrayList<>();
		if (why.calendarChanged()) {
			why.count()
				.ifPresent((count) -> lines.add(words.html("obligation.why.calendar-changed", "day", count.lastDay())));
		}
		if (!why.changes().isEmpty() && why.original() != null) {
			lines.add(words.html("obligation.why.original", "day", why.original()));
		}
		why.changes().forEach((change) -> lines.add(change(words, change)));
		why.pauses().forEach((pause) -> lines.add(pause(words, pause)));
		return lines;
	}

	private static Html change(Words words, HistoryEntry change) {
		return words.html("obligation.why.change", "day",
				(change.after() != null) ? LocalDate.parse(change.after()) : null, "number",
				(change.document() != null) ? change.document().number() : null, "date",
				(change.document() != null) ? change.document().date() : null);
	}

	private static Html pause(Words words, HistoryEntry pause) {
		if (pause.deed().act() == Act.LAST_DAY_MOVED && pause.before() != null && pause.after() != null) {
			return words.html("obligation.why.not-counted", "from", LocalDate.parse(pause.before()), "to",
					LocalDate.parse(pause.after()));
		}
		String key = (pause.deed().act() == Act.SUSPENDED) ? "obligation.why.paused" : "obligation.why.resumed";
		return words.html(key, "at", pause.deed().at());
	}

	private static List<Html> result(Words words, Explanation why) {
		LocalDate last = why.obligation().lastDay();
		if (last == null) {
			return List.of();
		}
		List<Html> lines = new ArrayList<>();
		lines.add(words.html("obligation.why.last-day", "day", last));
		if (!last.equals(why.lastWorkingDay())) {
			lines.add(words.html("obligation.why.last-working-day", "day", why.lastWorkingDay()));
		}
		if (why.workingDaysLeft() >= 0 && !why.obligation().state().isClosed()) {
			lines.add(words.html("obligation.why.left", "days", why.workingDaysLeft()));
		}
		return lines;
	}

}
