package vn.nhipcau.chat;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when a message waits too long to be handled. */
@Component("inbox")
class InboxHealth implements HealthIndicator {

	private final InboxFigures figures;

	private final Duration longest;

	InboxHealth(InboxFigures figures, @Value("${nhipcau.health.inbox-oldest:60s}") Duration longest) {
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
				.withDetail("set aside", now.aside())
				.withDetail("jobs", now.jobs())
				.build())
			.orElseGet(() -> Health.unknown().build());
	}

}
