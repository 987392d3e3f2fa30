package vn.nhipcau.faults;

/** Something that happens to a running house. */
interface Fault {

	/**
	 * Happens, and is over when this returns; how the house gets over it is another
	 * matter.
	 */
	void strike(Field field);

	/** Whether a process was killed by it. */
	default boolean isKill() {
		return false;
	}

}
