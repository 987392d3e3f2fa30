package vn.nhipcau.importer;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.importer.Changing.Stale;
import vn.nhipcau.importer.DraftRow.Fate;
import vn.nhipcau.plan.Giving;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.PlanId;
import vn.nhipcau.plan.Plans;
import vn.nhipcau.plan.TaskId;

/**
 * Gives the work of a draft: all of it, or first what is sure. What is given later joins
 * the same plan.
 */
@Component
class DraftGiving {

	private final DraftChanges changes;

	private final SealedDrafts sealed;

	private final DraftViews views;

	private final Plans plans;

	private final Audit audit;

	private final Clock clock;

	DraftGiving(DraftChanges changes, SealedDrafts sealed, DraftViews views, Plans plans, Audit audit, Clock clock) {
		this.changes = changes;
		this.sealed = sealed;
		this.views = views;
		this.plans = plans;
		this.audit = audit;
		this.clock = clock;
	}

	Changing all(Actor actor, DraftId id, int version) {
		return this.changes.with(actor, id, (draft) -> {
			DraftView view = this.views.of(draft);
			if (version != draft.version()) {
				return new Stale(view);
			}
			if (view.undecided() > 0) {
				return new Changing.Undecided(view);
			}
			List<RowView> rows = view.tasks().toList();
			return (rows.isEmpty() && draft.plan() != null) ? finish(actor, draft, view)
					: give(actor, draft, view, rows);
		});
	}

	Changing sure(Actor actor, DraftId id, int version) {
		return this.changes.with(actor, id, (draft) -> {
			DraftView view = this.views.of(draft);
			if (version != draft.version()) {
				return new Stale(view);
			}
			List<RowView> rows = view.sure().toList();
			return rows.isEmpty() ? new Changing.NothingSure(view) : give(actor, draft, view, rows);
		});
	}

	private Changing give(Actor actor, StoredDraft draft, DraftView view, List<RowView> rows) {
		PlanId plan = draft.plan();
		List<NewTask> tasks = rows.stream().map((row) -> row.row().task()).toList();
		Giving giving = (plan != null) ? this.plans.add(actor, plan, tasks)
				: this.plans.approve(actor, view.document(), draft.source(), tasks);
		if (!(giving instanceof Giving.Given given)) {
			return new Changing.Given(giving, view, view);
		}
		draft.gives(given.plan().id());
		Map<Integer, TaskId> ids = new HashMap<>();
		for (int i = 0; i < rows.size(); i++) {
			ids.put(rows.get(i).number(), given.tasks().get(i).id());
		}
		DraftContent left = this.sealed.open(draft).with((row) -> {
			TaskId task = ids.get(row.number());
			return (task != null) ? row.givenAs(task) : row;
		});
		return new Changing.Given(giving, view, left(actor, draft, left));
	}

	private @Nullable DraftView left(Actor actor, StoredDraft draft, DraftContent content) {
		boolean over = content.rows().stream().allMatch((row) -> row.fate().isOver() || row.fate() == Fate.DROPPED);
		if (over) {
			end(actor, draft);
			return null;
		}
		this.changes.put(actor, draft, content, "given");
		return this.views.of(draft);
	}

	private Changing finish(Actor actor, StoredDraft draft, DraftView view) {
		end(actor, draft);
		return new Changing.Finished(view);
	}

	private void end(Actor actor, StoredDraft draft) {
		PlanId plan = Objects.requireNonNull(draft.plan());
		draft.end(DraftState.APPROVED, actor.person(), this.clock.instant());
		this.audit.record(actor, "draft.approved", "draft:" + draft.id().value(), DraftState.OPEN.name(),
				"plan:" + plan.value());
	}

}
