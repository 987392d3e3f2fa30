package vn.nhipcau.plan;

import java.util.Locale;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.ReportDay;

/** Says when a task is owed, quoting the date as it is stated. */
public final class ScheduleWords {

	private static final int DECEMBER = 12;

	private ScheduleWords() {
	}

	/**
	 * "trước ngày 15/12/2026", "hằng năm, trước ngày 15/12", "không quy định thời hạn".
	 */
	public static Html of(Words words, Schedule schedule) {
		Due due = schedule.due();
		if (due != null) {
			return words.html("plan.schedule.once", "operator", due.operator().name(), "day", due.to());
		}
		ReportDay day = schedule.reportDay();
		if (day == null) {
			return words.html("plan.schedule." + schedule.kind());
		}
		return words.html("plan.schedule." + schedule.kind() + ".day", "operator", day.operator().name(), "day",
				String.format(Locale.ROOT, "%02d", day.dayOfMonth()), "month", DECEMBER + day.monthsAfter(), "after",
				day.monthsAfter());
	}

}
