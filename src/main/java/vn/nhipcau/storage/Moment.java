package vn.nhipcau.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A moment of database time, from which this process measures on by itself: an age that
 * no difference between the nodes' clocks can falsify.
 *
 * @param at database time
 * @param nanos this process's own counter then
 */
public record Moment(Instant at, long nanos) {

	/** What the house counts its latencies by: from what nobody feels to an alarm. */
	public static Duration[] buckets() {
		return Stream.of(50L, 100L, 250L, 500L, 1_000L, 2_500L, 5_000L, 10_000L, 30_000L, 60_000L, 300_000L)
			.map(Duration::ofMillis)
			.toArray(Duration[]::new);
	}

	/** Taken just now. */
	public static Moment of(Instant at) {
		return new Moment(at, System.nanoTime());
	}

	/** How much time has gone by since an earlier moment of database time. */
	public Duration since(Instant earlier) {
		Duration age = Duration.between(earlier, this.at).plusNanos(System.nanoTime() - this.nanos);
		return age.isNegative() ? Duration.ZERO : age;
	}

}
