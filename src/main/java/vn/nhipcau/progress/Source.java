package vn.nhipcau.progress;

import java.util.List;

/** How the coordinator heard what is recorded on an agency's behalf. */
public enum Source {

	TELEPHONE, ZALO, DOCUMENT,
	/** A list of tasks that an office keeps, imported as a whole. */
	LIST;

	/** How one piece of work is heard of. */
	public static List<Source> ofOne() {
		return List.of(TELEPHONE, ZALO, DOCUMENT);
	}

}
