package vn.nhipcau.storage;

import java.time.Clock;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/** Lets a test fire a sweep as Quartz would. */
@Component
public class SweepDriver {

	private final SweepJob job;

	private final SweepRuns runs;

	SweepDriver(List<Sweep> sweeps, SweepRuns runs, MeterRegistry meters, Clock clock) {
		this.job = new SweepJob(sweeps, runs, meters, clock);
		this.runs = runs;
	}

	public void run(String name) {
		this.job.run(name);
		this.runs.ages().forget();
	}

}
