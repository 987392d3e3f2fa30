package vn.nhipcau.obligation;

import java.time.LocalDate;

/** Obligations with their timeliness, as SQL: the same rule as {@link Timeliness#of}. */
final class Judged {

	/** What was submitted or confirmed after that day had not happened yet. */
	private static final String ON_A_DAY = """
			SELECT o.*, CASE WHEN state = 'COMPLETED' AND confirmed_on > :asOf AND submitted_on <= :asOf THEN 'AWAITING_CONFIRMATION'
			                 WHEN state IN ('COMPLETED', 'AWAITING_CONFIRMATION') AND submitted_on > :asOf THEN 'IN_PROGRESS'
			                 ELSE state END AS state_then,
			       CASE WHEN submitted_on <= :asOf THEN submitted_on END AS submitted_then
			  FROM obligation o WHERE opened_on <= :asOf""";

	/** Nothing happens after today: states are read as they are, from their indexes. */
	private static final String NOW = "SELECT o.*, state AS state_then, submitted_on AS submitted_then FROM obligation o";

	private static final String TIMELINESS = """
			CASE
			WHEN state_then = 'COMPLETED' AND NOT requested AND submitted_then > last_day THEN 'DONE_LATE'
			WHEN state_then = 'COMPLETED' THEN 'DONE_IN_TIME'
			WHEN state_then IN ('SUSPENDED', 'CANCELLED') OR last_day IS NULL OR requested THEN 'NO_DEADLINE'
			WHEN COALESCE(submitted_then, :asOf) > last_day THEN 'OVERDUE'
			WHEN submitted_then IS NULL AND last_day <= :soon THEN 'DUE_SOON'
			ELSE 'IN_TIME' END AS timeliness""";

	private Judged() {
	}

	/**
	 * Its parameters are {@code asOf} and {@code soon}, the day from which a last day is
	 * near.
	 */
	static String on(LocalDate asOf, LocalDate today) {
		return "SELECT o.*, " + TIMELINESS + " FROM (" + (asOf.isBefore(today) ? ON_A_DAY : NOW) + ") o";
	}

}
