package vn.nhipcau.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

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

	private static final Logger log = LoggerFactory.getLogger(NextPeriods.class);

	private static final int AT_ONCE = 100;

	private final PlanRepository plans;

	private final TaskRepository tasks;

	private final AssignmentRepository assignments;

	private final Addressees addressees;

	private final Openings openings;

	private final Giver giver;

	private final Citations citations;

	private final TransactionOperations transaction;

	NextPeriods(PlanRepository plans, TaskRepository tasks, AssignmentRepository assignments, Addressees addressees,
			Openings openings, Giver giver, Citations citations, TransactionOperations transaction) {
		this.plans = plans;
		this.tasks = tasks;
		this.assignments = assignments;
		this.addressees = addressees;
		this.openings = openings;
		this.giver = giver;
		this.citations = citations;
		this.transaction = transaction;
	}

	/**
	 * Each task in its own transaction: one that fails stops no other.
	 * @return how many tasks went on
	 */
	int open(Actor actor, LocalDate day) {
		int opened = 0;
		List<Long> due = this.tasks.awaiting(day, 0, AT_ONCE);
		while (!due.isEmpty()) {
			opened += (int) due.stream().filter((task) -> alone(actor, task, day)).count();
			due = this.tasks.awaiting(day, due.get(due.size() - 1), AT_ONCE);
		}
		return opened;
	}

	private boolean alone(Actor actor, long task, LocalDate day) {
		try {
			return Boolean.TRUE
				.equals(this.transaction.execute((status) -> this.tasks.awaiting(day, task).map((locked) -> {
					open(actor, locked, day);
					return true;
				}).orElse(false)));
		}
		catch (RuntimeException ex) {
			log.error("Task {} did not go on to its next period: {}", task, ex.getClass().getName());
			return false;
		}
	}

	private void open(Actor actor, Task task, LocalDate day) {
		PlanView plan = this.plans.findById(task.planId()).orElseThrow().view(this.citations);
		List<Assignment> leads = this.assignments.of(List.of(task.id().value()))
			.stream()
			.filter(Assignment::leads)
			.toList();
		List<Wanted> wanted = new ArrayList<>();
		open(task, this.giver.source(plan, task), this.addressees.today(leads, day), day, wanted);
		this.openings.open(actor, wanted);
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
