package vn.nhipcau.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;
import vn.nhipcau.testing.MovableDatabaseTime;

import static org.assertj.core.api.Assertions.assertThat;

/** A sweep that does not go well any more is noticed, on whichever node it ran. */
@ModuleTest
class SweepHealthTests {

	@Autowired
	SweepRuns runs;

	@Autowired
	MovableDatabaseTime databaseTime;

	@Autowired
	MovableClock clock;

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final Failing sweep = new Failing();

	@BeforeEach
	void askAnew() {
		this.runs.ages().forget();
	}

	@Test
	void itIsLateOnlyWhenThisNodeHasRunLongEnoughToSeeIt() {
		assertThat(health(Duration.ofMinutes(5))).isEqualTo(Status.UP);
		assertThat(health(Duration.ofHours(1))).isEqualTo(Status.DOWN);
		fire();
		assertThat(health(Duration.ofHours(1))).isEqualTo(Status.UP);
		this.databaseTime.advance(Duration.ofMinutes(11));
		assertThat(health(Duration.ofMinutes(5))).isEqualTo(Status.UP);
		assertThat(health(Duration.ofHours(1))).isEqualTo(Status.DOWN);
	}

	@Test
	void aRunThatFailsIsCountedAndMovesNothing() {
		this.sweep.fails = true;
		fire();
		assertThat(health(Duration.ofHours(1))).isEqualTo(Status.DOWN);
		assertThat(this.meters.get("nhipcau.sweep.duration").tag("result", "failed").timer().count()).isOne();
	}

	private void fire() {
		new SweepJob(List.of(this.sweep), this.runs, this.meters, this.clock).run("test");
	}

	private Status health(Duration running) {
		this.runs.ages().forget();
		return new SweepHealth(List.of(this.sweep), this.runs, 3, Duration.ofMinutes(10)).health(running).getStatus();
	}

	private static final class Failing implements Sweep {

		private boolean fails;

		@Override
		public String name() {
			return "test";
		}

		@Override
		public Duration every() {
			return Duration.ofMinutes(1);
		}

		@Override
		public void sweep(Instant at) {
			if (this.fails) {
				throw new IllegalStateException("có chủ ý");
			}
		}

	}

}
