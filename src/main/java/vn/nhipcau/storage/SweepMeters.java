package vn.nhipcau.storage;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/** Shows for how long each sweep has not gone well. */
@Component
class SweepMeters implements MeterBinder {

	private final List<Sweep> sweeps;

	private final SweepRuns runs;

	SweepMeters(List<Sweep> sweeps, SweepRuns runs) {
		this.sweeps = sweeps;
		this.runs = runs;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (Sweep sweep : this.sweeps) {
			Gauge.builder("nhipcau.sweep.age", this.runs.ages(), (ages) -> ages.figure((all) -> age(all, sweep)))
				.tag("sweep", sweep.name())
				.baseUnit("seconds")
				.description("Since the last run that went well, on any node")
				.register(registry);
		}
	}

	private static double age(Map<String, Duration> ages, Sweep sweep) {
		Duration age = ages.get(sweep.name());
		return (age != null) ? age.toMillis() / 1000.0 : Double.NaN;
	}

}
