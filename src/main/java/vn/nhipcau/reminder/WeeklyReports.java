package vn.nhipcau.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;

/**
 * On the first working morning of a week: one private message to each leader for all that
 * is not recorded or meets an obstacle, and the week's figures to those who oversee the
 * province. No leader to reach: it goes up, it is never skipped.
 */
@Component
class WeeklyReports {

	private static final int FIRST = 5;

	private final Agenda agenda;

	private final Rounds rounds;

	private final DueItems items;

	private final ObstacleItems obstacles;

	private final Letters letters;

	private final Recipients recipients;

	private final ReminderWording wording;

	private final Messenger messenger;

	WeeklyReports(Agenda agenda, Rounds rounds, DueItems items, ObstacleItems obstacles, Letters letters,
			Recipients recipients, ReminderWording wording, Messenger messenger) {
		this.agenda = agenda;
		this.rounds = rounds;
		this.items = items;
		this.obstacles = obstacles;
		this.letters = letters;
		this.recipients = recipients;
		this.wording = wording;
		this.messenger = messenger;
	}

	void tell(Round round) {
		String name = Round.weekly(round.today());
		if (this.rounds.isDone(name)) {
			this.letters.passUp(round, name, () -> matters(round).commanded());
		}
		else if (round.isMorning()) {
			Matters matters = matters(round);
			this.letters.send(round, name, matters.commanded());
			digest(round, matters);
			this.rounds.done(name, round.at());
		}
	}

	private Matters matters(Round round) {
		return new Matters(this.items.of(this.agenda.overdue(round.today()), round), this.obstacles.open(round));
	}

	private void digest(Round round, Matters matters) {
		LocalDate monday = round.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
		LocalDate sunday = monday.plusDays(6);
		Agenda.Figures figures = this.agenda.figures(monday, sunday, round.today());
		if (figures.isEmpty() && matters.isEmpty()) {
			return;
		}
		ReminderWording.Digest digest = new ReminderWording.Digest(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
				monday, sunday, figures.due(), figures.completed(), figures.overdue(),
				matters.overdue().stream().limit(FIRST).toList(), matters.obstacles());
		this.recipients.overseers()
			.forEach((holder) -> this.messenger.tell(holder.person(),
					Notice.of((words) -> this.wording.digest(words, digest))
						.once(ReminderLog.digestKey(round.today(), holder.person()))));
	}

}
