package vn.nhipcau.importer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One task as the plan words it.
 *
 * @param ref the clause it was read from, unique in the document: {@code III.2.1},
 * {@code PL.9.2}, {@code II.1#3}
 * @param title at most 120 characters
 * @param text the wording, blanks folded
 * @param section the headings above it, outermost first
 * @param leads agencies as written, one per string; empty when the plan names none
 * @param timeline the words about time as written
 */
public record TaskDraft(String ref, String title, String text, Place place, List<String> section,
		Found<List<String>> leads, Found<List<String>> coordinators, @Nullable String timeline, Found<Due> due,
		List<TargetDraft> targets) {
}
