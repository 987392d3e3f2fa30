package vn.nhipcau.obligation.chat;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.Holidays;

/** Makes one day of the calendar an ordinary day again. */
@Component
class HolidayRemovalForm implements Form {

	private static final String DAY = "day";

	private final Holidays holidays;

	HolidayRemovalForm(Holidays holidays) {
		this.holidays = holidays;
	}

	@Override
	public String name() {
		return "bolichnghi";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		return answers.has(DAY) ? Optional.empty() : Optional.of(TypedDay.question(turn.words(), DAY));
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		return Optional.of(turn.words().html("obligation.holidays.summary-removal", "date", day(answers)));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		turn.say(HolidayReplies.of(turn.words(), this.holidays.remove(turn.actor(), day(answers))));
	}

	private static LocalDate day(Answers answers) {
		return LocalDate.parse(answers.get(DAY));
	}

}
