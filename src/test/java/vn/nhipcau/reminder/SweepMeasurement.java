package vn.nhipcau.reminder;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.NewObligation;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

/**
 * How long a sweep takes when 20,000 obligations come due at once, spread over so many
 * agencies. Surefire does not find it by its name: {@code mvn test
 * -Dtest=SweepMeasurement}.
 */
@ModuleTest
class SweepMeasurement {

	private static final int DUE = 20_000;

	/** Opened in one transaction. */
	private static final int PLAN = 500;

	@Autowired
	Obligations obligations;

	@Autowired
	ReminderSweep sweep;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	@ParameterizedTest
	@ValueSource(ints = { 300, DUE })
	void twentyThousandAtOnce(int agencies) {
		Offices offices = new Offices(this.jdbc, this.obligations, Manner.BUTTONS);
		List<NewObligation> work = new ArrayList<>();
		for (int i = 0; i < agencies; i++) {
			AgencyId agency = offices.agency("Cơ quan " + i);
			offices.focal("can-bo-" + i, agency);
			for (int n = 0; n < DUE / agencies; n++) {
				work.add(offices.work(agency, "Việc " + n, "2026-06-10"));
			}
		}
		for (int from = 0; from < work.size(); from += PLAN) {
			this.obligations.open(offices.coordinator, work.subList(from, Math.min(from + PLAN, work.size())));
		}
		this.clock.set("2026-06-01T09:00");
		report(agencies, "the sweep that tells");
		report(agencies, "a sweep with nothing to do");
	}

	private void report(int agencies, String what) {
		long start = System.nanoTime();
		this.sweep.sweep(this.clock.instant());
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		System.out.printf("##### %d agencies, %s: %d ms; %d reminders, %d messages%n", agencies, what, took.toMillis(),
				this.jdbc.queryForObject("SELECT COUNT(*) FROM reminder WHERE state = 'TOLD'", Integer.class),
				this.jdbc.queryForObject("SELECT COUNT(*) FROM outbox", Integer.class));
	}

}
