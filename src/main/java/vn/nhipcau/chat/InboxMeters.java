package vn.nhipcau.chat;

import java.time.Duration;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Claims.Row;
import vn.nhipcau.chat.InboxFigures.Figures;
import vn.nhipcau.storage.Moment;
import vn.nhipcau.storage.Way;

/** Counts and times what is handled; asks the database nothing of its own. */
@Component
class InboxMeters {

	private final Timer latency;

	private final Counter done;

	private final Counter aside;

	private final Counter putOff;

	InboxMeters(MeterRegistry registry, InboxFigures figures) {
		this.latency = Timer.builder("nhipcau.inbox.latency")
			.description("From stored to handled")
			.serviceLevelObjectives(Moment.buckets())
			.register(registry);
		this.done = handled(registry, "done");
		this.aside = handled(registry, "aside");
		this.putOff = handled(registry, "put_off");
		gauge(registry, figures, "nhipcau.inbox.waiting", "Messages that wait to be handled", Figures::waiting);
		gauge(registry, figures, "nhipcau.inbox.aside", "Messages set aside", Figures::aside);
		gauge(registry, figures, "nhipcau.jobs.waiting", "Jobs that are to be done or being done", Figures::jobs);
		Gauge
			.builder("nhipcau.inbox.oldest", figures.figures(),
					(sample) -> sample.figure((now) -> now.oldest().toMillis() / 1000.0))
			.baseUnit("seconds")
			.description("Age of the oldest message that waits to be handled")
			.register(registry);
	}

	/** After its commit. */
	void handled(Row row, Moment taken) {
		Duration age = taken.since(row.storedAt());
		this.latency.record(age);
		this.done.increment();
		try (Way.Stretch way = Way.from(row.cause())) {
			Way.step("Message {} is handled {} ms after it was stored", row.id(), age.toMillis());
		}
	}

	void setAside() {
		this.aside.increment();
	}

	/** For a fault that passes; it will be handled later. */
	void putOff() {
		this.putOff.increment();
	}

	private static Counter handled(MeterRegistry registry, String result) {
		return Counter.builder("nhipcau.inbox.handled")
			.description("Messages handled, set aside, or put off for a fault that passes")
			.tag("result", result)
			.register(registry);
	}

	private static void gauge(MeterRegistry registry, InboxFigures figures, String name, String description,
			ToDoubleFunction<Figures> figure) {
		Gauge.builder(name, figures.figures(), (sample) -> sample.figure(figure))
			.description(description)
			.register(registry);
	}

}
