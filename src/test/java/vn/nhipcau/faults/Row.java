package vn.nhipcau.faults;

import java.time.Duration;

/**
 * What came of one run.
 *
 * @param lost messages without an answer, reminders that nobody got, and whatever the
 * database lacks
 * @param marked sent twice and said so
 * @param unmarked sent twice without a word, or done twice
 * @param takeover after each kill
 * @param recovery after everything else
 * @param longestWait from handing over a message to its answer
 */
record Row(String setting, long seed, int kills, int faults, int messages, int reminders, int lost, int marked,
		int unmarked, Recovery takeover, Recovery recovery, Duration longestWait, Duration took) {

	static final String HEAD = "| setting | seed | kills | other faults | messages | reminders | lost | doubled, marked"
			+ " | doubled, unmarked | after a kill, p50 / max s | after others, p50 / max s | longest wait s | minutes |\n"
			+ "|---|---|---|---|---|---|---|---|---|---|---|---|---|\n";

	boolean isClean() {
		return this.lost == 0 && this.unmarked == 0;
	}

	@Override
	public String toString() {
		return "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %s | %s | %.1f | %.1f |".formatted(this.setting,
				this.seed, this.kills, this.faults, this.messages, this.reminders, this.lost, this.marked,
				this.unmarked, this.takeover, this.recovery, seconds(this.longestWait), seconds(this.took) / 60);
	}

	private static double seconds(Duration duration) {
		return duration.toMillis() / 1000.0;
	}

}
