package vn.nhipcau.importer.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.DocumentDraft;
import vn.nhipcau.importer.Doubt;
import vn.nhipcau.importer.DutyDraft;
import vn.nhipcau.importer.Found;
import vn.nhipcau.importer.ObstacleDraft;
import vn.nhipcau.importer.PlanDraft;
import vn.nhipcau.importer.TaskDraft;
import vn.nhipcau.importer.source.Passage;

/** What has been read so far, and which lines were understood. */
final class Gathering {

	private static final int EXCERPT = 200;

	private final List<TaskDraft> tasks = new ArrayList<>();

	private final List<DutyDraft> reports = new ArrayList<>();

	private final List<DutyDraft> consolidations = new ArrayList<>();

	private final List<Doubt> doubts = new ArrayList<>();

	private final Set<String> refs = new HashSet<>();

	private final Set<Integer> understood = new HashSet<>();

	private @Nullable ObstacleDraft obstacles;

	void task(TaskDraft task, Passage text) {
		this.tasks.add(task);
		for (Duties.Duty duty : Duties.in(text, task.ref(), task.leads().value())) {
			(duty.consolidation() ? this.consolidations : this.reports).add(duty.draft());
		}
	}

	/** A reference nobody else has: documents do repeat their numbers. */
	String unique(String ref) {
		String unique = ref;
		for (int i = 2; !this.refs.add(unique); i++) {
			unique = ref + "(" + i + ")";
		}
		return unique;
	}

	void obstacles(ObstacleDraft found) {
		this.obstacles = (this.obstacles == null) ? found : this.obstacles;
	}

	void doubt(Doubt.Code code, @Nullable String ref, Passage passage) {
		String text = passage.text();
		String excerpt = (text.length() > EXCERPT) ? text.substring(0, EXCERPT) + "…" : text;
		this.doubts.add(new Doubt(code, ref, passage.place(), excerpt));
	}

	void understood(Passage line) {
		this.understood.add(line.line());
	}

	boolean isUnderstood(Passage line) {
		return this.understood.contains(line.line());
	}

	PlanDraft draft(DocumentDraft document, List<String> recipients) {
		return new PlanDraft(document, List.copyOf(this.tasks), List.copyOf(this.reports),
				List.copyOf(this.consolidations), this.obstacles, List.copyOf(recipients), List.copyOf(this.doubts));
	}

}
