package vn.nhipcau.progress.chat;

import java.math.BigDecimal;

/** Numbers as they are written here: {@code 1.234,5}. */
final class Numbers {

	/** What {@link #read} takes. */
	static final String PATTERN = "\\d{1,12}(?:[.,]\\d{1,6}){0,4}";

	private Numbers() {
	}

	/**
	 * A dot before exactly three digits divides thousands, any other dot or comma the
	 * decimals; of several marks the last decides.
	 */
	static BigDecimal read(String written) {
		int last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
		if (last < 0 || isThousands(written, last)) {
			return new BigDecimal(written.replaceAll("[.,]", ""));
		}
		return new BigDecimal(written.substring(0, last).replaceAll("[.,]", "") + "." + written.substring(last + 1));
	}

	private static boolean isThousands(String written, int mark) {
		boolean three = written.length() - mark - 1 == 3;
		boolean repeated = written.indexOf(written.charAt(mark)) != mark;
		return three && (written.charAt(mark) == '.' || repeated);
	}

}
