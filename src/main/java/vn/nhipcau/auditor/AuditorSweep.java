package vn.nhipcau.auditor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.nhipcau.auditor.FindingBook.Row;
import vn.nhipcau.auditor.Marks.Mark;
import vn.nhipcau.obligation.Holidays;
import vn.nhipcau.reminder.ReminderPolicy;
import vn.nhipcau.storage.Batons;
import vn.nhipcau.storage.FaultLine;
import vn.nhipcau.storage.PassingFault;
import vn.nhipcau.storage.Sweep;

/**
 * Audits the house every few minutes, one node at a time. Nothing is taken from the sweep
 * that it audits but its settings and what it has written down.
 */
@Component
class AuditorSweep implements Sweep {

	private static final Logger log = LoggerFactory.getLogger(AuditorSweep.class);

	static final String BATON = "auditor";

	/**
	 * Longer than an audit takes: whoever died in one does not hinder the next for long.
	 */
	private static final Duration LASTS = Duration.ofMinutes(10);

	private final List<Chapter> chapters;

	private final FindingBook book;

	private final Batons batons;

	private final Marks marks;

	private final Alerts alerts;

	private final Heartbeat heartbeat;

	private final ReminderPolicy policy;

	private final Holidays holidays;

	private final AuditorSettings settings;

	private final Clock clock;

	AuditorSweep(List<Chapter> chapters, FindingBook book, Batons batons, Marks marks, Alerts alerts,
			Heartbeat heartbeat, ReminderPolicy policy, Holidays holidays, AuditorSettings settings, Clock clock) {
		this.chapters = List.copyOf(chapters);
		this.book = book;
		this.batons = batons;
		this.marks = marks;
		this.alerts = alerts;
		this.heartbeat = heartbeat;
		this.policy = policy;
		this.holidays = holidays;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "auditor";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(5);
	}

	/** One that does not come to its end is seen by its age, and closes nothing. */
	@Override
	public void sweep(Instant at) {
		if (!this.batons.hold(BATON, LASTS)) {
			return;
		}
		try {
			audit(glance(at.truncatedTo(ChronoUnit.MICROS)));
		}
		catch (RuntimeException ex) {
			if (PassingFault.is(ex)) {
				log.warn("An audit begins anew in a few minutes: {}", FaultLine.of(ex));
			}
			else {
				log.error("An audit did not come to its end: {}", FaultLine.of(ex));
			}
		}
		finally {
			this.batons.pass(BATON);
		}
	}

	private void audit(Glance glance) {
		Instant now = glance.now();
		this.chapters.forEach((chapter) -> chapter.read(glance, (page) -> this.book.note(page, now)));
		this.book.settle(now).forEach(AuditorSweep::cry);
		this.marks.set(Mark.COMPLETED, now);
		this.alerts.tell(glance);
		if (this.book.open(1).isEmpty()) {
			this.heartbeat.beat();
		}
	}

	private Glance glance(Instant now) {
		Office office = new Office(this.policy, this.holidays.calendar(), this.clock.getZone());
		return new Glance(now, office, this.settings, this.marks.at(Mark.CALENDAR).orElse(Instant.EPOCH));
	}

	private static void cry(Row row) {
		log.error("Audit finding {}: {}, due on {}", Finding.reference(row.id()), row.kind(), row.day());
	}

}
