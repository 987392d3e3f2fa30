package vn.nhipcau.obligation;

/**
 * A length of time that is counted: "10 ngày" are calendar days, "10 ngày làm việc"
 * working days.
 */
public record Term(int amount, Unit unit) {

	public enum Unit {

		CALENDAR_DAYS, WORKING_DAYS

	}

	public Term {
		if (amount < 0) {
			throw new IllegalArgumentException("A term cannot be negative: " + amount);
		}
	}

	public static Term days(int amount) {
		return new Term(amount, Unit.CALENDAR_DAYS);
	}

	public static Term workingDays(int amount) {
		return new Term(amount, Unit.WORKING_DAYS);
	}

	boolean inWorkingDays() {
		return this.unit == Unit.WORKING_DAYS;
	}

}
