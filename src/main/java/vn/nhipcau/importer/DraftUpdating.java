package vn.nhipcau.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.plan.Plans;
import vn.nhipcau.plan.Revising;
import vn.nhipcau.plan.TaskId;

/** Brings the tasks of an approved plan up to the rows somebody has taken. */
@Component
class DraftUpdating {

	private final Plans plans;

	DraftUpdating(Plans plans) {
		this.plans = plans;
	}

	/**
	 * @param done the tasks, by the numbers of their rows
	 * @param kept what stays because something was reported of it
	 * @param refused whose change is not possible
	 */
	record Applied(Map<Integer, TaskId> done, int changed, int cancelled, List<ObligationView> kept,
			List<RowView> refused) {
	}

	/**
	 * @param rows none of them new
	 */
	Applied apply(Actor actor, List<RowView> rows) {
		Map<Integer, TaskId> done = new HashMap<>();
		List<ObligationView> kept = new ArrayList<>();
		List<RowView> refused = new ArrayList<>();
		int cancelled = 0;
		for (RowView row : rows) {
			Compared compared = Objects.requireNonNull(row.compared());
			Revising revising = compared.isGone() ? this.plans.cancel(actor, compared.known())
					: this.plans.revise(actor, compared.known(), row.row().task());
			if (revising instanceof Revising.Revised revised) {
				done.put(row.number(), revised.task());
				kept.addAll(revised.kept());
				cancelled += compared.isGone() ? 1 : 0;
			}
			else {
				refused.add(row);
			}
		}
		return new Applied(done, done.size() - cancelled, cancelled, kept, refused);
	}

}
