package vn.nhipcau.web.review;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.NewAgency;

/**
 * What is sent of a row.
 *
 * @param act the button
 * @param revision of the row as it was shown
 */
record RowForm(Act act, int revision, @Nullable String title, @Nullable String lead, @Nullable String schedule,
		@Nullable NewAgency sort) {

	/** The buttons of a row. */
	enum Act {

		SAVE, KEEP, DROP, MERGE, SPLIT, MAKE_TASK, FOUND

	}

}
