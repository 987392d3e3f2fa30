package vn.nhipcau.reminder;

/** A part of the sweep that is done in small transactions. */
interface Stage {

	/** How much one transaction takes at most. */
	int batch();

	/**
	 * @return whether there was anything to do
	 */
	boolean work(Round round, int limit);

	/**
	 * Puts away the first thing that {@link #work} would do: it fails again and again.
	 */
	void setAside(Round round);

}
