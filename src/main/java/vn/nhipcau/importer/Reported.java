package vn.nhipcau.importer;

import org.jspecify.annotations.Nullable;

/**
 * How far a task had come when an office wrote its table.
 *
 * @param percent 0 for not begun, 100 for done, {@code null} for under way without a
 * figure
 * @param state as written: "đã xong", "hoàn thành 70%"
 * @param result what came of it, as written
 */
public record Reported(@Nullable Integer percent, String state, @Nullable String result) {

	private static final int DONE = 100;

	public boolean done() {
		return this.percent != null && this.percent == DONE;
	}

}
