package vn.nhipcau.storage;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down when a sweep has not gone well for several of its intervals, although this node
 * has run long enough to see it.
 */
@Component("sweeps")
class SweepHealth implements HealthIndicator {

	private final List<Sweep> sweeps;

	private final SweepRuns runs;

	private final int intervals;

	private final Duration atLeast;

	SweepHealth(List<Sweep> sweeps, SweepRuns runs, @Value("${nhipcau.health.sweep-intervals:3}") int intervals,
			@Value("${nhipcau.health.sweep-at-least:10m}") Duration atLeast) {
		this.sweeps = sweeps;
		this.runs = runs;
		this.intervals = intervals;
		this.atLeast = atLeast;
	}

	@Override
	public Health health() {
		return health(Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()));
	}

	Health health(Duration running) {
		Optional<Map<String, Duration>> ages = this.runs.ages().get();
		if (ages.isEmpty()) {
			return Health.unknown().build();
		}
		List<String> late = this.sweeps.stream()
			.filter((sweep) -> isLate(sweep, ages.get().getOrDefault(sweep.name(), running), running))
			.map(Sweep::name)
			.sorted()
			.toList();
		return (late.isEmpty() ? Health.up() : Health.down()).withDetail("sweeps", this.sweeps.size())
			.withDetail("late", late)
			.build();
	}

	private boolean isLate(Sweep sweep, Duration age, Duration running) {
		Duration longest = sweep.every().multipliedBy(this.intervals);
		if (longest.compareTo(this.atLeast) < 0) {
			longest = this.atLeast;
		}
		return age.compareTo(longest) > 0 && running.compareTo(longest) > 0;
	}

}
