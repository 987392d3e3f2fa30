package vn.nhipcau.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.OutboxFigures.Figures;
import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.storage.Moment;
import vn.nhipcau.storage.Way;

/** Counts and times what is sent; asks the database nothing of its own. */
@Component
class SendingMeters {

	private final MeterRegistry registry;

	private final Map<Attempt, Counter> attempts = new ConcurrentHashMap<>();

	private final Map<String, Timer> ages = new ConcurrentHashMap<>();

	private final Map<String, Timer> replies = new ConcurrentHashMap<>();

	SendingMeters(MeterRegistry registry, OutboxFigures figures) {
		this.registry = registry;
		gauge("nhipcau.outbox.waiting", "Messages that wait to be sent", figures, Figures::waiting);
		gauge("nhipcau.outbox.dead", "Messages that could not be sent, not yet decided about", figures, Figures::dead);
		gauge("nhipcau.people.unreachable", "People who can be reached at none of their addresses", figures,
				Figures::unreachable);
		Gauge
			.builder("nhipcau.outbox.oldest", figures.figures(),
					(sample) -> sample.figure((now) -> now.oldest().toMillis() / 1000.0))
			.baseUnit("seconds")
			.description("Age of the oldest answer or notice that waits although its channel is not held")
			.register(registry);
	}

	private record Attempt(String channel, Class<? extends SendOutcome> outcome) {
	}

	void count(Carried carried) {
		Leased message = carried.message();
		SendOutcome outcome = carried.outcome();
		if (outcome == null) {
			return;
		}
		String channel = message.to().channel();
		this.attempts.computeIfAbsent(new Attempt(channel, outcome.getClass()), this::counter).increment();
		if (outcome instanceof SendOutcome.Sent && message.partsSent() == 0) {
			Leased.Origin origin = message.origin();
			Duration age = origin.taken().since(origin.storedAt());
			this.ages
				.computeIfAbsent(channel,
						(name) -> latency("nhipcau.outbox.latency", "From enqueued to handed over", name))
				.record(age);
			Instant askedAt = origin.askedAt();
			if (askedAt != null) {
				this.replies
					.computeIfAbsent(channel,
							(name) -> latency("nhipcau.reply.latency", "From stored to its first answer handed over",
									name))
					.record(origin.taken().since(askedAt));
			}
			Way.step("Message {} is sent by {} {} ms after it was enqueued", Reference.of(message.id()), channel,
					age.toMillis());
		}
	}

	private Counter counter(Attempt attempt) {
		return Counter.builder("nhipcau.outbox.sent")
			.description("Attempts to send, by how they ended")
			.tags("channel", attempt.channel(), "outcome", name(attempt.outcome()))
			.register(this.registry);
	}

	private Timer latency(String name, String description, String channel) {
		return Timer.builder(name)
			.description(description)
			.tag("channel", channel)
			.serviceLevelObjectives(Moment.buckets())
			.register(this.registry);
	}

	private void gauge(String name, String description, OutboxFigures figures, ToDoubleFunction<Figures> figure) {
		Gauge.builder(name, figures.figures(), (sample) -> sample.figure(figure))
			.description(description)
			.register(this.registry);
	}

	private static String name(Class<? extends SendOutcome> outcome) {
		return outcome.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
	}

}
