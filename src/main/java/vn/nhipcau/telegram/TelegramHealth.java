package vn.nhipcau.telegram;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Says for how long nothing was heard of Telegram. A webhook may be silent for a whole
 * night, unless Telegram says that its calls fail; a poll may not.
 */
class TelegramHealth implements HealthIndicator {

	static final Duration LONGEST_SILENCE = Duration.ofMinutes(3);

	private final Liveness liveness;

	private final boolean polling;

	TelegramHealth(Liveness liveness, boolean polling) {
		this.liveness = liveness;
		this.polling = polling;
	}

	@Override
	public Health health() {
		Duration silence = this.liveness.silence();
		@Nullable String refusal = this.liveness.refusal();
		@Nullable String trouble = this.liveness.trouble();
		boolean down = refusal != null || trouble != null || (this.polling && silence.compareTo(LONGEST_SILENCE) > 0);
		Health.Builder health = down ? Health.down() : Health.up();
		if (!this.polling) {
			health.withDetail("updates waiting", this.liveness.waiting())
				.withDetail("webhook", (trouble != null) ? trouble : "called");
		}
		return health.withDetail("seconds since it was heard", silence.toSeconds())
			.withDetail("token", (refusal != null) ? refusal : "accepted")
			.build();
	}

}
