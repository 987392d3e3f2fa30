package vn.nhipcau.storage;

import java.time.Clock;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Quartz fires: the sweep whose name the firing bears. */
@DisallowConcurrentExecution
class SweepJob implements Job {

	private static final Logger log = LoggerFactory.getLogger(SweepJob.class);

	private final List<Sweep> sweeps;

	private final SweepRuns runs;

	private final MeterRegistry meters;

	private final Clock clock;

	SweepJob(List<Sweep> sweeps, SweepRuns runs, MeterRegistry meters, Clock clock) {
		this.sweeps = sweeps;
		this.runs = runs;
		this.meters = meters;
		this.clock = clock;
	}

	@Override
	public void execute(JobExecutionContext context) {
		run(context.getJobDetail().getKey().getName());
	}

	/** A fault is this firing's alone: the next one comes. */
	void run(String name) {
		this.sweeps.stream().filter((sweep) -> sweep.name().equals(name)).forEach((sweep) -> {
			Timer.Sample sample = Timer.start(this.meters);
			boolean well = goesWell(sweep);
			sample.stop(Timer.builder("nhipcau.sweep.duration")
				.description("Runs of a sweep, and how long they took")
				.tags("sweep", name, "result", well ? "done" : "failed")
				.register(this.meters));
		});
	}

	private boolean goesWell(Sweep sweep) {
		try {
			sweep.sweep(this.clock.instant());
			this.runs.wentWell(sweep.name());
			return true;
		}
		catch (RuntimeException ex) {
			log.error("Sweep {} failed and comes again: {}", sweep.name(), FaultLine.of(ex));
			return false;
		}
	}

}
