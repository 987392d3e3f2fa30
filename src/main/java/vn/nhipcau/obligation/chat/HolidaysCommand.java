package vn.nhipcau.obligation.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.CalendarDay;
import vn.nhipcau.obligation.CalendarGaps;
import vn.nhipcau.obligation.Holidays;

/**
 * {@code /lichnghi}: the days off and make-up days of this year and the next, for
 * coordinators to edit.
 */
@Component
class HolidaysCommand implements Command, Callback<HolidaysCommand.Edit> {

	record Edit(boolean removal) {
	}

	private final Holidays holidays;

	private final Clock clock;

	private final HolidayForm form;

	private final HolidayRemovalForm removalForm;

	HolidaysCommand(Holidays holidays, Clock clock, HolidayForm form, HolidayRemovalForm removalForm) {
		this.holidays = holidays;
		this.clock = clock;
		this.form = form;
		this.removalForm = removalForm;
	}

	@Override
	public String name() {
		return "lichnghi";
	}

	@Override
	public String alias() {
		return "holidays";
	}

	@Override
	public boolean allows(Actor actor) {
		return actor.is(Role.COORDINATOR);
	}

	@Override
	public void run(Turn turn, String argument) {
		Words words = turn.words();
		int year = LocalDate.now(this.clock).getYear();
		List<Html> lines = new ArrayList<>(year(words, year));
		lines.addAll(year(words, year + 1));
		lines.addAll(warnings(words));
		turn.say(Reply.of(Html.join("\n", lines))
			.row(Reply.press(words.plain("obligation.holidays.add"), new Edit(false)),
					Reply.press(words.plain("obligation.holidays.remove"), new Edit(true))));
	}

	@Override
	public String prefix() {
		return "hd1";
	}

	@Override
	public Class<Edit> payload() {
		return Edit.class;
	}

	@Override
	public void pressed(Turn turn, Edit edit) {
		turn.open(edit.removal() ? this.removalForm : this.form, Answers.none());
	}

	private List<Html> year(Words words, int year) {
		List<CalendarDay> days = this.holidays.of(year);
		if (days.isEmpty()) {
			return List.of();
		}
		List<Html> lines = new ArrayList<>();
		lines.add(words.html("obligation.holidays.year", "year", String.valueOf(year)));
		days.forEach((day) -> lines.add(words.html("obligation.holidays.line", "date", day.date(), "kind",
				words.html("obligation.holidays.kind." + day.kind()), "certain", String.valueOf(day.certain()))));
		return lines;
	}

	private List<Html> warnings(Words words) {
		CalendarGaps gaps = this.holidays.gaps();
		List<Html> lines = new ArrayList<>();
		gaps.missingYears()
			.forEach((year) -> lines.add(words.html("obligation.holidays.missing", "year", String.valueOf(year))));
		if (!gaps.uncertain().isEmpty()) {
			lines.add(words.html("obligation.holidays.uncertain", "count", gaps.uncertain().size()));
		}
		return lines;
	}

}
