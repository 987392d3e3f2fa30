package vn.nhipcau.operation;

import java.util.List;
import java.util.Optional;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import vn.nhipcau.operation.spi.Concern;
import vn.nhipcau.operation.spi.Watch;
import vn.nhipcau.storage.Sampled;

/**
 * Asks those who watch, each by itself; in health, a concern is out of service and not
 * down: restarting would mend nothing.
 */
@Component("watches")
class Watches implements HealthIndicator, MeterBinder {

	private record Post(Watch watch, Sampled<List<Concern>> concerns) {
	}

	private final List<Post> posts;

	Watches(ObjectProvider<Watch> watches) {
		this.posts = watches.stream().map((watch) -> new Post(watch, new Sampled<>(watch::look))).toList();
	}

	/** Of all who can answer now. */
	List<Incident> concerns() {
		return this.posts.stream()
			.flatMap((post) -> post.concerns()
				.get()
				.stream()
				.flatMap(List::stream)
				.map((concern) -> new Incident(Incident.Kind.CONCERN, null, concern.reference(), concern.since(),
						post.watch().name(), concern.line(), false, false)))
			.toList();
	}

	/** Lets the next look ask anew. */
	void forget() {
		this.posts.forEach((post) -> post.concerns().forget());
	}

	@Override
	public Health health() {
		Health.Builder health = Health.up();
		for (Post post : this.posts) {
			Optional<List<Concern>> concerns = post.concerns().get();
			if (concerns.isEmpty() || !concerns.get().isEmpty()) {
				health.outOfService();
			}
			health.withDetail(post.watch().name(), concerns.<Object>map(List::size).orElse("no answer"));
		}
		return health.build();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (Post post : this.posts) {
			Gauge.builder("nhipcau.watch.concerns", post.concerns(), (concerns) -> concerns.figure(List::size))
				.tag("watch", post.watch().name())
				.description("What somebody who watches finds not as it should be")
				.register(registry);
		}
	}

}
