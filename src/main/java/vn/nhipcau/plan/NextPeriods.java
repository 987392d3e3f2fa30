package vn.nhipcau.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.Period;
import vn.nhipcau.plan.Openings.Wanted;

/**
 * Opens the next period of recurring tasks once the day of the last one has passed. After
 * an outage every period in between is opened too: each is owed.
 */
@Component
class NextPeriods {

	private static final int AT_ONCE = 100;

	private final PlanRepository plans;

	private final TaskRepository tasks;

	private final AssignmentRepository assignments;

	private final Addressees addressees;

	private final Openings openings;

	private final Giver giver;

	private final Citations citations;

	NextPeriods(PlanRepository plans, TaskRepository tasks, AssignmentRepository assignments, Addressees addressees,
			Openings openings, Giver giver, Citations citations) {
		this.plans = plans;
		this.tasks = tasks;
		this.assignments = assignments;
		this.addressees = addressees;
		this.openings = openings;
		this.giver = giver;
		this.citations = citations;
	}

	/**
	 * @return how many tasks went on; a full batch may leave more to do
	 */
	int open(Actor actor, LocalDate day) {
		List<Task> due = this.tasks.awaiting(day, AT_ONCE);
		Map<Long, Plan> plansById = this.plans.findAllById(due.stream().map(Task::planId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Plan::id, Function.identity()));
		Map<TaskId, List<Assignment>> leads = this.assignments
			.of(due.stream().map((task) -> task.id().value()).toList())
			.stream()
			.filter(Assignment::leads)
			.collect(Collectors.groupingBy(Assignment::task));
		List<Wanted> wanted = new ArrayList<>();
		for (Task task : due) {
			Set<AgencyId> owing = this.addressees.today(leads.getOrDefault(task.id(), List.of()), day);
			PlanView plan = Objects.requireNonNull(plansById.get(task.planId())).view(this.citations);
			open(task, this.giver.source(plan, task), owing, day, wanted);
		}
		this.openings.open(actor, wanted);
		return due.size();
	}

	private static void open(Task task, String source, Set<AgencyId> owing, LocalDate day, List<Wanted> wanted) {
		Period until = task.schedule().periodAt(day);
		Period period = Objects.requireNonNull(task.lastPeriod());
		while (!period.equals(until)) {
			period = period.next();
			wanted.add(new Wanted(task, source, owing, period));
		}
		task.opened(period);
	}

}
