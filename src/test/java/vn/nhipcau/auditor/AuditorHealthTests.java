package vn.nhipcau.auditor;

import java.time.Duration;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.storage.Batons;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class AuditorHealthTests {

	@Autowired
	AuditorHealth health;

	@Autowired
	AuditorSweep sweep;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	DatabaseTime time;

	@Autowired
	TransactionOperations transaction;

	@Autowired
	MeterRegistry meters;

	@Autowired
	MovableClock clock;

	@Test
	void itIsUnknownThenUpThenLate() {
		assertThat(this.health.health().getStatus().getCode()).isEqualTo("UNKNOWN");
		this.sweep.sweep(this.clock.instant());
		assertThat(this.health.health().getStatus().getCode()).isEqualTo("UP");
		this.clock.advance(Duration.ofMinutes(31));
		assertThat(this.health.health().getStatus().getCode()).isEqualTo("LATE");
		assertThat(this.meters.get("nhipcau.auditor.age").gauge().value()).isEqualTo(31 * 60);
		assertThat(this.meters.get("nhipcau.auditor.findings").tag("kind", "MISSING").gauge().value()).isZero();
	}

	@Test
	void oneNodeAuditsAtATime() {
		Batons another = new Batons(this.jdbc, this.time, this.transaction);
		assertThat(another.hold(AuditorSweep.BATON, Duration.ofMinutes(1))).isTrue();
		this.sweep.sweep(this.clock.instant());
		assertThat(this.health.health().getStatus().getCode()).isEqualTo("UNKNOWN");
		another.pass(AuditorSweep.BATON);
		this.sweep.sweep(this.clock.instant());
		assertThat(this.health.health().getStatus().getCode()).isEqualTo("UP");
	}

}
