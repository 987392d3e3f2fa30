package vn.nhipcau.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.nhipcau.obligation.Holidays;
import vn.nhipcau.obligation.WorkingCalendar;
import vn.nhipcau.storage.FaultLine;
import vn.nhipcau.storage.PassingFault;
import vn.nhipcau.storage.Sweep;

/**
 * Every minute of the sending hours, on working days: whatever is due is told. What is
 * due is a fact of the database, so waking twice or late does no harm.
 */
@Component
class ReminderSweep implements Sweep {

	private static final Logger log = LoggerFactory.getLogger(ReminderSweep.class);

	private final ReminderPolicy policy;

	private final Holidays holidays;

	private final Clock clock;

	private final Rounds rounds;

	private final List<Stage> stages;

	private final UnreachedList unreached;

	private final WeeklyReports weekly;

	ReminderSweep(ReminderPolicy policy, Holidays holidays, Clock clock, Rounds rounds, List<Stage> stages,
			UnreachedList unreached, WeeklyReports weekly) {
		this.policy = policy;
		this.holidays = holidays;
		this.clock = clock;
		this.rounds = rounds;
		this.stages = List.copyOf(stages);
		this.unreached = unreached;
		this.weekly = weekly;
	}

	@Override
	public String name() {
		return "reminders";
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(20);
	}

	@Override
	public void sweep(Instant at) {
		ZonedDateTime now = at.atZone(this.clock.getZone());
		if (!this.policy.sendsAt(now.toLocalTime())) {
			return;
		}
		WorkingCalendar calendar = this.holidays.calendar();
		if (!this.policy.restDays() && !calendar.isWorkingDay(now.toLocalDate())) {
			return;
		}
		Round round = new Round(now, this.policy, calendar);
		try {
			this.stages.forEach((stage) -> drain(stage, round));
			report(() -> this.unreached.tell(round));
			report(() -> this.weekly.tell(round));
		}
		catch (RuntimeException ex) {
			if (!PassingFault.is(ex)) {
				throw ex;
			}
			log.warn("Reminders go on in a minute: {}", FaultLine.of(ex));
		}
	}

	/** What fails in a batch is done one by one; what fails alone is set aside. */
	private void drain(Stage stage, Round round) {
		int limit = stage.batch();
		boolean more = true;
		while (more) {
			int size = limit;
			try {
				more = this.rounds.alone(() -> stage.work(round, size));
			}
			catch (RuntimeException ex) {
				if (PassingFault.is(ex)) {
					throw ex;
				}
				if (size == 1) {
					log.error("A reminder was set aside: {}", FaultLine.of(ex));
					once(() -> stage.setAside(round));
				}
				limit = 1;
			}
		}
	}

	/** A report that fails is tried again in a minute, and hinders no other. */
	private void report(Runnable work) {
		try {
			once(work);
		}
		catch (RuntimeException ex) {
			if (PassingFault.is(ex)) {
				throw ex;
			}
			log.error("A report could not be made: {}", FaultLine.of(ex));
		}
	}

	private void once(Runnable work) {
		this.rounds.alone(() -> {
			work.run();
			return false;
		});
	}

}
