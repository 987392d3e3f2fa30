package vn.nhipcau.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

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
	 * @param refused why a change is not possible, by the numbers of their rows
	 */
	record Applied(Map<Integer, TaskId> done, int changed, int cancelled, List<ObligationView> kept,
			Map<Integer, Revising> refused) {
	}

	/**
	 * @param rows none of them new
	 */
	Applied apply(Actor actor, List<RowView> rows) {
		Map<Integer, TaskId> done = new HashMap<>();
		List<ObligationView> kept = new ArrayList<>();
		Map<Integer, Revising> refused = new TreeMap<>();
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
				refused.put(row.number(), revising);
			}
		}
		return new Applied(done, done.size() - cancelled, cancelled, kept, refused);
	}

}
