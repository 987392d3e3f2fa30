package vn.nhipcau.obligation.chat;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.HolidayEdit;

/** Says what became of an edit of the calendar. */
final class HolidayReplies {

	private HolidayReplies() {
	}

	static Reply of(Words words, HolidayEdit edit) {
		return Reply.of(text(words, edit));
	}

	private static Html text(Words words, HolidayEdit edit) {
		if (edit instanceof HolidayEdit.Saved saved) {
			return words.html("obligation.holidays.saved", "date", saved.day().date(), "kind",
					HolidayForm.kind(words, saved.day().kind()), "source", saved.day().source());
		}
		if (edit instanceof HolidayEdit.Removed removed) {
			return words.html("obligation.holidays.removed", "date", removed.day().date());
		}
		if (edit instanceof HolidayEdit.NotThere nothing) {
			return words.html("obligation.holidays.not-there", "date", nothing.date());
		}
		if (edit instanceof HolidayEdit.WrongDayOfWeek wrong) {
			return words.html("obligation.holidays.wrong-day", "kind", wrong.day().kind(), "date", wrong.day().date());
		}
		return words.html("obligation.refused.not-yours");
	}

}
