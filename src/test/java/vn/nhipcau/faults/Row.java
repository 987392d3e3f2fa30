package vn.nhipcau.faults;

import java.time.Duration;
import java.util.List;

/**
 * What came of one run.
 *
 * @param lost messages without an answer, reminders that nobody got, and whatever the
 * database lacks
 * @param marked sent twice and said so
 * @param unmarked sent twice without a word, or done twice
 * @param recovery from each fault to the next message that Telegram took, in order
 * @param longestWait from handing over a message to its answer
 */
record Row(String setting, long seed, int kills, int faults, int messages, int reminders, int lost, int marked,
		int unmarked, List<Duration> recovery, Duration longestWait, Duration took) {

	static final String HEAD = "| setting | seed | kills | other faults | messages | reminders | lost | doubled, marked"
			+ " | doubled, unmarked | recovery p50 s | recovery max s | longest wait s | minutes |\n"
			+ "|---|---|---|---|---|---|---|---|---|---|---|---|---|\n";

	Row {
		recovery = recovery.stream().sorted().toList();
	}

	boolean isClean() {
		return this.lost == 0 && this.unmarked == 0;
	}

	@Override
	public String toString() {
		return "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %.1f | %.1f | %.1f | %.1f |".formatted(this.setting,
				this.seed, this.kills, this.faults, this.messages, this.reminders, this.lost, this.marked,
				this.unmarked, seconds(middle()), seconds(longest()), seconds(this.longestWait),
				seconds(this.took) / 60);
	}

	Duration longest() {
		return this.recovery.isEmpty() ? Duration.ZERO : this.recovery.get(this.recovery.size() - 1);
	}

	private Duration middle() {
		return this.recovery.isEmpty() ? Duration.ZERO : this.recovery.get(this.recovery.size() / 2);
	}

	private static double seconds(Duration duration) {
		return duration.toMillis() / 1000.0;
	}

}
