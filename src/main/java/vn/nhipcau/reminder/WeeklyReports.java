package vn.nhipcau.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.organization.Holder;

/**
 * On the first working morning of a week: one private message to each leader for all that
 * is not recorded, and the week's figures to those who oversee the province. No leader to
 * reach: it goes up, it is never skipped.
 */
@Component
class WeeklyReports {

	private static final int FIRST = 5;

	private final Agenda agenda;

	private final Rounds rounds;

	private final DueItems items;

	private final Recipients recipients;

	private final ReminderWording wording;

	private final Messenger messenger;

	WeeklyReports(Agenda agenda, Rounds rounds, DueItems items, Recipients recipients, ReminderWording wording,
			Messenger messenger) {
		this.agenda = agenda;
		this.rounds = rounds;
		this.items = items;
		this.recipients = recipients;
		this.wording = wording;
		this.messenger = messenger;
	}

	/** All of one leader's agencies, or all that came up to somebody above. */
	private record Letter(Holder to, boolean passedUp, List<DueItem> items) {
	}

	void tell(Round round) {
		String name = "weekly:" + round.weekKey();
		if (!round.isMorning() || this.rounds.isDone(name)) {
			return;
		}
		List<DueItem> overdue = this.items.of(this.agenda.overdue(round.today()), round);
		letters(overdue).forEach((letter) -> tell(letter.to(), name + (letter.passedUp() ? ":up:" : ":"), Notice
			.of((words) -> this.wording.escalation(words, letter.to().name(), letter.passedUp(), letter.items()))));
		digest(round, name, overdue);
		this.rounds.done(name, round.at());
	}

	private List<Letter> letters(List<DueItem> overdue) {
		Map<AgencyId, List<DueItem>> byAgency = overdue.stream()
			.collect(Collectors.groupingBy((item) -> item.obligation().agency(), LinkedHashMap::new,
					Collectors.toList()));
		Map<PersonId, Letter> own = new LinkedHashMap<>();
		Map<PersonId, Letter> up = new LinkedHashMap<>();
		byAgency.forEach((agency, items) -> this.recipients.leaders(agency).forEach((holder) -> {
			boolean passedUp = holder.duty().isProvincial();
			(passedUp ? up : own)
				.computeIfAbsent(holder.person(), (person) -> new Letter(holder, passedUp, new ArrayList<>()))
				.items()
				.addAll(items);
		}));
		List<Letter> all = new ArrayList<>(own.values());
		all.addAll(up.values());
		return all;
	}

	private void digest(Round round, String name, List<DueItem> overdue) {
		LocalDate monday = round.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
		LocalDate sunday = monday.plusDays(6);
		Agenda.Figures figures = this.agenda.figures(monday, sunday, round.today());
		if (figures.isEmpty()) {
			return;
		}
		ReminderWording.Digest digest = new ReminderWording.Digest(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
				monday, sunday, figures.due(), figures.completed(), figures.overdue(),
				overdue.stream().limit(FIRST).toList());
		this.recipients.overseers()
			.forEach((holder) -> tell(holder, name + ":digest:",
					Notice.of((words) -> this.wording.digest(words, digest))));
	}

	private void tell(Holder to, String key, Notice notice) {
		this.messenger.tell(to.person(), notice.once("reminder:" + key + to.person().value()));
	}

}
