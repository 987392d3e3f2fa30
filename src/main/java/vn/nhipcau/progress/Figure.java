package vn.nhipcau.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much of how much: "300/435 km".
 *
 * @param unit as written, at most 40 characters; may be empty
 */
public record Figure(BigDecimal done, BigDecimal goal, String unit) {

	private static final int LONGEST_UNIT = 40;

	private static final BigDecimal LARGEST = new BigDecimal("999999999999999");

	public Figure {
		if (!isOne(done, goal)) {
			throw new IllegalArgumentException("Not a part of a whole: %s/%s".formatted(done, goal));
		}
		done = done.setScale(Math.min(Math.max(done.scale(), 0), 3), RoundingMode.DOWN);
		goal = goal.setScale(Math.min(Math.max(goal.scale(), 0), 3), RoundingMode.DOWN);
		unit = (unit.length() > LONGEST_UNIT) ? unit.substring(0, LONGEST_UNIT) : unit;
	}

	/** Empty when this is not a part of a whole. */
	public static Optional<Figure> of(BigDecimal done, BigDecimal goal, String unit) {
		return isOne(done, goal) ? Optional.of(new Figure(done, goal, unit)) : Optional.empty();
	}

	/** Rounded down: a hundred only when nothing is left. */
	public int percent() {
		return this.done.movePointRight(2).divide(this.goal, 0, RoundingMode.DOWN).intValue();
	}

	private static boolean isOne(BigDecimal done, BigDecimal goal) {
		return done.signum() >= 0 && goal.compareTo(new BigDecimal("0.001")) >= 0 && done.compareTo(goal) <= 0
				&& goal.compareTo(LARGEST) <= 0;
	}

}
