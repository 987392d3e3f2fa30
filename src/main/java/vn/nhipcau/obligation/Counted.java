package vn.nhipcau.obligation;

/**
 * So many obligations of one kind, counted by the database.
 *
 * @param <K> what they have in common: an agency, or a subject
 * @param requested of bodies that are not commanded
 * @param untouched not begun, and nothing told of it
 */
public record Counted<K>(K of, boolean requested, ObligationState state, Timeliness timeliness, boolean untouched,
		int number) {
}
