package vn.nhipcau.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.importer.Changing.Stale;
import vn.nhipcau.importer.DraftRow.Fate;
import vn.nhipcau.importer.DraftUpdating.Applied;
import vn.nhipcau.plan.Giving;
import vn.nhipcau.plan.Giving.Given;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.PlanId;
import vn.nhipcau.plan.Plans;
import vn.nhipcau.plan.TaskId;

/**
 * Gives the work of a draft: all of it, or first what is sure. What is given later joins
 * the same plan, and so do the changes that a newer reading brings.
 */
@Component
class DraftGiving {

	private final DraftChanges changes;

	private final DraftUpdating updating;

	private final DraftEnding ending;

	private final DraftViews views;

	private final Plans plans;

	private final ReportedSoFar reported;

	DraftGiving(DraftChanges changes, DraftUpdating updating, DraftEnding ending, DraftViews views, Plans plans,
			ReportedSoFar reported) {
		this.changes = changes;
		this.updating = updating;
		this.ending = ending;
		this.views = views;
		this.plans = plans;
		this.reported = reported;
	}

	/** Nothing is cancelled in passing: a task that is gone has to be taken by itself. */
	Changing all(Actor actor, DraftId id, int version) {
		return this.changes.with(actor, id, (draft) -> {
			DraftView view = this.views.of(draft);
			if (version != draft.stored().version()) {
				return new Stale(view);
			}
			if (view.undecided() > 0) {
				return new Changing.Undecided(view);
			}
			List<RowView> rows = view.tasks().filter((row) -> !row.isLeftAlone()).toList();
			if (rows.isEmpty() && draft.stored().plan() != null) {
				this.ending.end(actor, draft.stored(), DraftState.APPROVED);
				return new Changing.Finished(view);
			}
			return give(actor, draft, view, rows, (row) -> row.isLeftAlone() ? row.as(Fate.DROPPED) : row);
		});
	}

	Changing sure(Actor actor, DraftId id, int version) {
		return this.changes.with(actor, id, (draft) -> {
			DraftView view = this.views.of(draft);
			if (version != draft.stored().version()) {
				return new Stale(view);
			}
			List<RowView> rows = view.sure().toList();
			return rows.isEmpty() ? new Changing.NothingSure(view)
					: give(actor, draft, view, rows, UnaryOperator.identity());
		});
	}

	private Changing give(Actor actor, OpenDraft draft, DraftView view, List<RowView> rows,
			UnaryOperator<DraftRow> others) {
		List<RowView> fresh = rows.stream().filter((row) -> !row.isOfPlan()).toList();
		Giving giving = fresh.isEmpty() ? null : fresh(actor, draft.stored(), view, fresh);
		if (giving != null && !(giving instanceof Given)) {
			return new Changing.Given(giving, view, view);
		}
		Map<Integer, TaskId> tasks = new HashMap<>();
		if (giving instanceof Given given) {
			draft.stored().gives(given.plan().id());
			for (int i = 0; i < fresh.size(); i++) {
				tasks.put(fresh.get(i).number(), given.tasks().get(i).id());
			}
		}
		Applied applied = this.updating.apply(actor, rows.stream().filter(RowView::isOfPlan).toList());
		tasks.putAll(applied.done());
		DraftView left = left(actor, draft, draft.with((row) -> {
			TaskId task = tasks.get(row.number());
			return (task != null) ? row.givenAs(task) : others.apply(row);
		}));
		if (giving instanceof Given given) {
			this.reported.record(actor, given, fresh);
		}
		return (giving != null && !view.isUpdate()) ? new Changing.Given(giving, view, left) : new Changing.Updated(
				view, fresh.size(), applied.changed(), applied.cancelled(), applied.kept(), applied.refused(), left);
	}

	private Giving fresh(Actor actor, StoredDraft draft, DraftView view, List<RowView> rows) {
		PlanId plan = draft.plan();
		List<NewTask> tasks = rows.stream().map((row) -> row.row().task()).toList();
		return (plan != null) ? this.plans.add(actor, plan, tasks)
				: this.plans.approve(actor, view.document(), draft.source(), tasks);
	}

	private @Nullable DraftView left(Actor actor, OpenDraft draft, DraftContent content) {
		boolean over = content.rows().stream().allMatch((row) -> row.fate().isOver() || row.fate() == Fate.DROPPED);
		if (over) {
			this.ending.end(actor, draft.stored(), DraftState.APPROVED);
			return null;
		}
		return this.views.of(this.changes.put(actor, draft, content, "given"));
	}

}
