package vn.nhipcau.obligation;

import java.time.LocalDate;

/** Where a last day comes from. */
public sealed interface Deadline {

	/** No day is set: {@code không quy định thời hạn}. */
	record Undated() implements Deadline {
	}

	/**
	 * Printed in a document.
	 *
	 * @param source the document and clause
	 */
	record Printed(Due due, String source) implements Deadline {
	}

	/**
	 * Counted from an event.
	 *
	 * @param from the day of the event
	 * @param source the rule that sets the term
	 */
	record Counted(LocalDate from, Term term, String source) implements Deadline {
	}

	/**
	 * Recurring work without a report date of its own: the legal data cut-off of the
	 * period counts (NĐ 09/2019/NĐ-CP).
	 */
	record CutOff(Period period) implements Deadline {
	}

}
