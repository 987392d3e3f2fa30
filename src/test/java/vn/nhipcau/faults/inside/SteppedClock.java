package vn.nhipcau.faults.inside;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Business time that the suite sets ahead or back while the house runs. */
final class SteppedClock extends Clock {

	private final Clock real;

	private final Supplier<Duration> ahead;

	SteppedClock(ZoneId zone, Supplier<Duration> ahead) {
		this.real = Clock.system(zone);
		this.ahead = ahead;
	}

	@Override
	public Instant instant() {
		return this.real.instant().plus(this.ahead.get());
	}

	@Override
	public ZoneId getZone() {
		return this.real.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new SteppedClock(zone, this.ahead);
	}

}
