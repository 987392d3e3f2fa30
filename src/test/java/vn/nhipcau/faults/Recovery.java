package vn.nhipcau.faults;

import java.time.Duration;
import java.util.List;

/**
 * How long it took, from each fault's end to the next message that Telegram took. What
 * silences the database ends when it answers again; a kill ends at once.
 */
record Recovery(List<Duration> times) {

	Recovery {
		times = times.stream().sorted().toList();
	}

	@Override
	public String toString() {
		return "%.1f / %.1f".formatted(seconds(this.times.size() / 2), seconds(this.times.size() - 1));
	}

	private double seconds(int place) {
		return this.times.isEmpty() ? 0 : this.times.get(place).toMillis() / 1000.0;
	}

}
