package vn.nhipcau.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.files.FileId;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.OwedFilter;
import vn.nhipcau.obligation.Subject;
import vn.nhipcau.obligation.Timeliness;

/**
 * Approved plans and their tasks. Coordinators give work; provincial leaders see all;
 * officials and leaders see what names their agency.
 */
@Service
@Transactional
public class Plans {

	private final Giver giver;

	private final Reviser reviser;

	private final NextPeriods periods;

	private final PlanQueries queries;

	private final TaskViews tasks;

	private final Receipts receipts;

	private final Obligations obligations;

	private final Clock clock;

	Plans(Giver giver, Reviser reviser, NextPeriods periods, PlanQueries queries, TaskViews tasks, Receipts receipts,
			Obligations obligations, Clock clock) {
		this.giver = giver;
		this.reviser = reviser;
		this.periods = periods;
		this.queries = queries;
		this.tasks = tasks;
		this.receipts = receipts;
		this.obligations = obligations;
		this.clock = clock;
	}

	/**
	 * Gives the tasks of a document: opens what each lead agency owes, for recurring
	 * tasks the first period whose day has not passed. A task whose lead nobody knows is
	 * kept, and waits for {@link #chooseLead}.
	 * @param source the document as it was uploaded
	 */
	public Giving approve(Actor actor, PlanDocument document, @Nullable FileId source, List<NewTask> tasks) {
		return this.giver.plan(actor, document, source, tasks);
	}

	/** Gives one task of a document, be it known already or not. */
	public Giving add(Actor actor, PlanDocument document, NewTask task) {
		return this.giver.task(actor, document, task);
	}

	/**
	 * Gives more tasks of a plan that was approved before, and tells each agency once of
	 * all of them.
	 */
	public Giving add(Actor actor, PlanId plan, List<NewTask> tasks) {
		return this.giver.more(actor, plan, tasks);
	}

	/**
	 * Brings a task up to a newer reading of its document: wording, day and leads. Dates
	 * move by the document itself; who leads no more keeps what was reported.
	 */
	public Revising revise(Actor actor, TaskId task, NewTask newer) {
		return this.reviser.revise(actor, task, newer);
	}

	/** Cancels what nothing was reported of; the rest of the task stays as it is. */
	public Revising cancel(Actor actor, TaskId task) {
		return this.reviser.cancel(actor, task);
	}

	/** Says who leads a task whose lead nobody knew. */
	public Giving chooseLead(Actor actor, TaskId task, NewAssignment whom) {
		return this.giver.lead(actor, task, whom);
	}

	/**
	 * Opens the periods of recurring tasks that begin by this moment, each task for
	 * itself: do not call it inside a transaction.
	 * @return how many tasks went on to their next period
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public int openNextPeriods(Actor actor, Instant at) {
		boolean may = actor.coordinates() || actor.isSystem();
		return may ? this.periods.open(actor, LocalDate.ofInstant(at, this.clock.getZone())) : 0;
	}

	/**
	 * Notes that this person has seen the work; a second time changes nothing.
	 * @return when, or empty for whoever has no part in the plan
	 */
	public Optional<Instant> receive(Actor actor, PlanId plan) {
		return (actor.person() != null && find(actor, plan).isPresent())
				? Optional.of(this.receipts.receive(actor, actor.person(), plan)) : Optional.empty();
	}

	@Transactional(readOnly = true)
	public Optional<PlanView> find(Actor actor, PlanId id) {
		return this.queries.find(actor, id);
	}

	/** The plan of a document, however its number is typed. */
	@Transactional(readOnly = true)
	public Optional<PlanView> find(Actor actor, String number, LocalDate date) {
		return this.queries.find(actor, number, date);
	}

	/** The latest approved first. */
	@Transactional(readOnly = true)
	public PlanPage list(Actor actor, int page, int size) {
		List<PlanQueries.Row> rows = this.queries.page(actor, page, size);
		Map<PlanId, List<Long>> readable = this.queries.tasks(actor,
				rows.stream().map((row) -> row.plan().id()).toList());
		List<Subject> subjects = readable.values()
			.stream()
			.flatMap(List::stream)
			.map((id) -> new TaskId(id).subject())
			.toList();
		List<ObligationView> owed = subjects.isEmpty() ? List.of()
				: this.obligations.owed(actor, OwedFilter.asOf(LocalDate.now(this.clock)).about(subjects));
		return new PlanPage(rows.stream()
			.map((row) -> count(row, readable.getOrDefault(row.plan().id(), List.of()), owed))
			.toList(), page, size, this.queries.count(actor));
	}

	/** The tasks of a plan that this person may read, in the plan's order. */
	@Transactional(readOnly = true)
	public List<TaskView> tasks(Actor actor, PlanId plan) {
		return this.tasks.of(this.queries.tasks(actor, List.of(plan)).getOrDefault(plan, List.of()));
	}

	/**
	 * The same tasks as they were given: giving them again makes the same plan. Whom a
	 * name was said to mean is left out.
	 */
	@Transactional(readOnly = true)
	public List<NewTask> asGiven(Actor actor, PlanId plan) {
		return this.tasks.asGiven(this.queries.tasks(actor, List.of(plan)).getOrDefault(plan, List.of()));
	}

	@Transactional(readOnly = true)
	public Optional<TaskView> task(Actor actor, TaskId id) {
		return tasks(actor, List.of(id)).stream().findFirst();
	}

	/** Those of these tasks that this person may read: for lists of obligations. */
	@Transactional(readOnly = true)
	public List<TaskView> tasks(Actor actor, Collection<TaskId> ids) {
		return this.tasks.of(this.queries.readable(actor, ids.stream().map(TaskId::value).toList()));
	}

	private static PlanCount count(PlanQueries.Row row, List<Long> tasks, List<ObligationView> all) {
		List<ObligationView> owed = all.stream().filter((one) -> tasks.contains(one.subject().id())).toList();
		return new PlanCount(row.plan(), row.tasks(), row.doubtful(), owed.size(),
				many(owed, Timeliness.DONE_IN_TIME) + many(owed, Timeliness.DONE_LATE), many(owed, Timeliness.OVERDUE),
				row.received());
	}

	private static int many(List<ObligationView> owed, Timeliness timeliness) {
		return (int) owed.stream().filter((one) -> one.timeliness() == timeliness).count();
	}

}
