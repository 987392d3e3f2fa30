package vn.nhipcau.importer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was read from a plan, in document order. Nothing in it comes from outside the
 * document, and nothing in the document that assigns work is missing: it is a task, a
 * duty, the obstacle channel, or a doubt.
 *
 * @param reports periodic or final reports that agencies owe
 * @param consolidations reports compiled from those of others
 * @param recipients the lines of "Nơi nhận"
 */
public record PlanDraft(DocumentDraft document, List<TaskDraft> tasks, List<DutyDraft> reports,
		List<DutyDraft> consolidations, @Nullable ObstacleDraft obstacles, List<String> recipients,
		List<Doubt> doubts) {
}
