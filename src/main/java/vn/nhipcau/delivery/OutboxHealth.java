package vn.nhipcau.delivery;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when an answer or a notice waits too long although its channel is not held. */
@Component("outbox")
class OutboxHealth implements HealthIndicator {

	private final OutboxFigures figures;

	private final Duration longest;

	OutboxHealth(OutboxFigures figures, @Value("${nhipcau.health.outbox-oldest:300s}") Duration longest) {
		this.figures = figures;
		this.longest = longest;
	}

	@Override
	public Health health() {
		return this.figures.figures()
			.get()
			.map((now) -> (now.oldest().compareTo(this.longest) > 0 ? Health.down() : Health.up())
				.withDetail("waiting", now.waiting())
				.withDetail("oldest in seconds", now.oldest().toSeconds())
				.withDetail("dead", now.dead())
				.withDetail("people unreachable", now.unreachable())
				.build())
			.orElseGet(() -> Health.unknown().build());
	}

}
