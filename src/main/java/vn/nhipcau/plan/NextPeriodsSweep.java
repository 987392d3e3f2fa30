package vn.nhipcau.plan;

import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.storage.Sweep;

/** Opens the next period of recurring work when its time has come. */
@Component
class NextPeriodsSweep implements Sweep {

	private static final Actor SWEEP = Actor.system("plan-periods");

	private final Plans plans;

	NextPeriodsSweep(Plans plans) {
		this.plans = plans;
	}

	@Override
	public String name() {
		return "plan-periods";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(30);
	}

	@Override
	public void sweep(Instant at) {
		this.plans.openNextPeriods(SWEEP, at);
	}

}
