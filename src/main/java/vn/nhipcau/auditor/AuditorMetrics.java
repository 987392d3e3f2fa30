package vn.nhipcau.auditor;

import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/** Read from the database, so that every node shows the same. */
@Component
class AuditorMetrics implements MeterBinder {

	private final Findings findings;

	private final Clock clock;

	AuditorMetrics(Findings findings, Clock clock) {
		this.findings = findings;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("nhipcau.auditor.age", this, AuditorMetrics::age)
			.description("Since the last audit that came to its end; none before the first")
			.baseUnit("seconds")
			.register(registry);
		for (FindingKind kind : FindingKind.values()) {
			Gauge.builder("nhipcau.auditor.findings", this.findings, (open) -> open.count(kind))
				.tag("kind", kind.name())
				.description("What should have been told and was not, and is not mended")
				.register(registry);
		}
	}

	private double age() {
		return this.findings.lastAudit()
			.map((last) -> (double) Duration.between(last, this.clock.instant()).toSeconds())
			.orElse(Double.NaN);
	}

}
