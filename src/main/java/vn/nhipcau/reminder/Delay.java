package vn.nhipcau.reminder;

/** For how long somebody wants to be left alone. */
public enum Delay {

	/** The next working morning. */
	TOMORROW(1), THREE_DAYS(3), WEEK(7);

	private final int days;

	Delay(int days) {
		this.days = days;
	}

	int days() {
		return this.days;
	}

}
