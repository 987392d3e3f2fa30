package vn.nhipcau.importer;

import org.jspecify.annotations.Nullable;

/**
 * Something a person must look at before the plan is approved.
 *
 * @param ref of a task, or {@code null} when it is about no task
 * @param excerpt the words in question
 */
public record Doubt(Code code, @Nullable String ref, Place place, String excerpt) {

	/**
	 * Stable codes; the sentences stand in {@code messages/importer.properties} under
	 * {@code importer.doubt.CODE}.
	 */
	public enum Code {

		/** The text assigns work but no agency could be read. */
		NO_LEAD,
		/** A general measure that names nobody. */
		GENERAL_MEASURE,
		/** Words about time that name no day, month or year. */
		DATE_UNCLEAR,
		/** A day that no calendar has. */
		DATE_IMPOSSIBLE,
		/** Agencies or time were taken from the row above. */
		INHERITED_CELL,
		/** The row has no number; it was counted on. */
		ROW_NUMBER_MISSING,
		/** Where the lead cell ends and the coordinating cell begins was inferred. */
		CELL_BOUNDARY,
		/** Assigns work, or seems to, and became no task. */
		UNREAD_ASSIGNMENT,
		/** Orders everybody to carry out the whole plan. */
		GENERAL_ORDER,
		/** The encoding was guessed; letters may be wrong. */
		ENCODING_GUESSED,
		/** The file carries macros; only its words were read. */
		MACROS_LEFT_OUT,
		/** Hidden rows were read, hidden sheets were not. */
		HIDDEN_PARTS,
		/** Some pages are pictures, which are not read. */
		PICTURE_PAGES

	}

}
