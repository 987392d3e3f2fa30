package vn.nhipcau.storage;

import java.time.Clock;
import java.util.List;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz fires: the sweep whose name the firing bears. */
@DisallowConcurrentExecution
class SweepJob implements Job {

	private final List<Sweep> sweeps;

	private final Clock clock;

	SweepJob(List<Sweep> sweeps, Clock clock) {
		this.sweeps = sweeps;
		this.clock = clock;
	}

	@Override
	public void execute(JobExecutionContext context) {
		String name = context.getJobDetail().getKey().getName();
		this.sweeps.stream()
			.filter((sweep) -> sweep.name().equals(name))
			.forEach((sweep) -> sweep.sweep(this.clock.instant()));
	}

}
