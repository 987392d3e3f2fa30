package vn.nhipcau.importer;

import java.util.List;

/**
 * A report that is owed.
 *
 * @param taskRef the task whose text says it
 * @param who owes it
 * @param to who receives it
 * @param via through whom ("qua Sở Nội vụ"); empty for a consolidation
 */
public record DutyDraft(String taskRef, List<String> who, List<String> to, List<String> via, Due due, String text) {
}
