package vn.nhipcau.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Business time as the province of the measurement has it: it stands still. */
@Component
@Primary
@ConditionalOnProperty("bench.growth")
class GrowthClock extends Clock {

	static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private volatile Instant now = LocalDateTime.parse("2026-11-24T10:00").atZone(ZONE).toInstant();

	void set(String local) {
		this.now = LocalDateTime.parse(local).atZone(ZONE).toInstant();
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

}
