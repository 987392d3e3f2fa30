package vn.nhipcau.importer;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A figure to be reached.
 *
 * @param valueMax for a range only
 * @param unit as written, "km", "%", "xã"
 * @param text the figure with the words around it
 */
public record TargetDraft(BigDecimal value, @Nullable BigDecimal valueMax, String unit, Comparator comparator,
		String text, Due due) {

	/** bằng · ít nhất · trên · không quá · dưới · từ … đến. */
	public enum Comparator {

		EQ, GE, GT, LE, LT, RANGE

	}

}
