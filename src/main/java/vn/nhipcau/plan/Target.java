package vn.nhipcau.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A figure to be reached ({@code chỉ tiêu}).
 *
 * @param figureMax for a range only
 * @param unit as written: "km", "%", "xã"
 * @param due the day by which, where the plan names one of its own
 * @param text the figure with the words around it
 */
public record Target(BigDecimal figure, @Nullable BigDecimal figureMax, String unit, Comparator comparator,
		@Nullable LocalDate due, String text) {

	/** bằng · ít nhất · trên · không quá · dưới · từ … đến. */
	public enum Comparator {

		EQ, GE, GT, LE, LT, RANGE

	}

}
