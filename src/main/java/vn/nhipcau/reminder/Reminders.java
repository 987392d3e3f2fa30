package vn.nhipcau.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.obligation.Holidays;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.WorkingCalendar;

/** What was reminded of, and the wish not to be for a while. */
@Component
@Transactional
public class Reminders {

	private final ReminderPolicy policy;

	private final Obligations obligations;

	private final Holidays holidays;

	private final Journal journal;

	private final Pauses pauses;

	private final Clock clock;

	Reminders(ReminderPolicy policy, Obligations obligations, Holidays holidays, Journal journal, Pauses pauses,
			Clock clock) {
		this.policy = policy;
		this.obligations = obligations;
		this.holidays = holidays;
		this.journal = journal;
		this.pauses = pauses;
		this.clock = clock;
	}

	/** When this province reminds; no secret. */
	public ReminderPolicy policy() {
		return this.policy;
	}

	/**
	 * All reminders of an obligation, oldest first; empty for whoever may not read it.
	 * Outside the agency nobody is named.
	 */
	@Transactional(readOnly = true)
	public List<ReminderView> forObligation(Actor actor, ObligationId id) {
		return this.obligations.find(actor, id)
			.map((view) -> this.journal.of(id)
				.stream()
				.map((reminder) -> actor.belongsTo(view.agency()) ? reminder : reminder.nameless())
				.toList())
			.orElse(List.of());
	}

	/**
	 * "Đã nhận": nothing more of it to this person for half of the working days that are
	 * left, or for two working days once it is overdue.
	 */
	public Pausing acknowledge(Actor actor, ObligationId id) {
		return pause(actor, id, (asked, calendar) -> {
			LocalDate through = QuietTime.acknowledged(asked.lastDay(), today(), calendar);
			this.pauses.set(asked.who(), through, null, asked.step());
			return new Pausing.Acknowledged(asked.obligation(), through);
		});
	}

	/** "Nhắc tôi sau": on a later working day, never beyond the day before the last. */
	public Pausing postpone(Actor actor, ObligationId id, Delay delay) {
		return pause(actor, id, (asked, calendar) -> {
			LocalDate on = QuietTime.postponed(asked.lastDay(), today(), delay, calendar);
			this.pauses.set(asked.who(), on.minusDays(1), on, asked.step());
			return new Pausing.Postponed(asked.obligation(), on);
		});
	}

	/** Somebody who was reminded, of something that still waits. */
	private record Asked(ObligationView obligation, LocalDate lastDay, Pauses.Quiet who, int step) {
	}

	private interface Wish {

		Pausing grant(Asked asked, WorkingCalendar calendar);

	}

	private Pausing pause(Actor actor, ObligationId id, Wish wish) {
		PersonId person = actor.person();
		Optional<ObligationView> view = this.obligations.find(actor, id);
		Optional<Integer> step = (person != null) ? this.journal.lastStep(id, person) : Optional.empty();
		if (person == null || view.isEmpty() || step.isEmpty()) {
			return new Pausing.NotYours();
		}
		LocalDate lastDay = view.get().lastDay();
		if (lastDay == null || !ObligationState.WORKABLE.contains(view.get().state())) {
			return new Pausing.Over(view.get());
		}
		return wish.grant(new Asked(view.get(), lastDay, new Pauses.Quiet(id, person), step.get()),
				this.holidays.calendar());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
