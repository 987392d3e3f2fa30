package vn.nhipcau.auditor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Says how old the last audit is and what is open. A node is not taken out of service for
 * it: its own status shows beside the others, and does not lower them.
 */
@Component("auditor")
class AuditorHealth extends AbstractHealthIndicator {

	static final Duration OLD = Duration.ofMinutes(30);

	private static final Status LATE = new Status("LATE", "No audit came to its end for too long");

	private static final Status FINDINGS = new Status("FINDINGS", "Something that was due was not told");

	private final Findings findings;

	private final Clock clock;

	AuditorHealth(Findings findings, Clock clock) {
		super("The audits cannot be looked at");
		this.findings = findings;
		this.clock = clock;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		Optional<Instant> last = this.findings.lastAudit();
		if (last.isEmpty()) {
			health.unknown().withDetail("age", "no audit yet");
			return;
		}
		Duration age = Duration.between(last.get(), this.clock.instant());
		int open = Stream.of(FindingKind.values()).mapToInt(this.findings::count).sum();
		Status status = (age.compareTo(OLD) > 0) ? LATE : ((open > 0) ? FINDINGS : Status.UP);
		health.status(status).withDetail("age", age.toSeconds()).withDetail("findings", open);
	}

}
