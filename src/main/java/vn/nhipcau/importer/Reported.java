package vn.nhipcau.importer;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How far a task had come when an office wrote its table.
 *
 * @param percent 0 for not begun, 100 for done, {@code null} for under way without a
 * figure
 * @param state as written: "đã xong", "hoàn thành 70%"
 * @param result what came of it, as written
 * @param ended the day on which it was done, where the table has one
 */
public record Reported(@Nullable Integer percent, String state, @Nullable String result, @Nullable LocalDate ended) {

	private static final int DONE = 100;

	public Reported(@Nullable Integer percent, String state, @Nullable String result) {
		this(percent, state, result, null);
	}

	public Reported endedOn(@Nullable LocalDate day) {
		return new Reported(this.percent, this.state, this.result, day);
	}

	public boolean done() {
		return this.percent != null && this.percent == DONE;
	}

}
