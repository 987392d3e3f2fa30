package vn.nhipcau.storage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.matchers.GroupMatcher;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Gives every sweep its place in Quartz, and takes away those of earlier releases. */
@Component
class SweepSchedule implements SmartInitializingSingleton {

	private static final String GROUP = "sweep";

	private final Scheduler scheduler;

	private final List<Sweep> sweeps;

	SweepSchedule(Scheduler scheduler, List<Sweep> sweeps) {
		this.scheduler = scheduler;
		this.sweeps = sweeps;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try {
			Set<String> names = this.sweeps.stream().map(Sweep::name).collect(Collectors.toSet());
			for (JobKey old : this.scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP))) {
				if (!names.contains(old.getName())) {
					this.scheduler.deleteJob(old);
				}
			}
			for (Sweep sweep : this.sweeps) {
				this.scheduler.scheduleJob(job(sweep), Set.of(trigger(sweep)), true);
			}
		}
		catch (SchedulerException ex) {
			throw new IllegalStateException("The sweeps cannot be scheduled", ex);
		}
	}

	private static JobDetail job(Sweep sweep) {
		return JobBuilder.newJob(SweepJob.class).withIdentity(sweep.name(), GROUP).build();
	}

	/** A firing that was missed is made up for by the next one. */
	private static Trigger trigger(Sweep sweep) {
		return TriggerBuilder.newTrigger()
			.withIdentity(sweep.name(), GROUP)
			.withSchedule(SimpleScheduleBuilder.simpleSchedule()
				.withIntervalInMilliseconds(sweep.every().toMillis())
				.repeatForever()
				.withMisfireHandlingInstructionNextWithRemainingCount())
			.build();
	}

}
