package vn.nhipcau.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Audit;
import vn.nhipcau.files.FileId;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Period;
import vn.nhipcau.plan.Giving.Given;
import vn.nhipcau.plan.Openings.Wanted;

/** Gives work: writes plan and tasks down, opens what is owed, tells the others. */
@Component
class Giver {

	private final PlanRepository plans;

	private final TaskRepository tasks;

	private final AssignmentRepository assignments;

	private final Addressees addressees;

	private final Openings openings;

	private final Citations citations;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Giver(PlanRepository plans, TaskRepository tasks, AssignmentRepository assignments, Addressees addressees,
			Openings openings, Citations citations, Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.plans = plans;
		this.tasks = tasks;
		this.assignments = assignments;
		this.addressees = addressees;
		this.openings = openings;
		this.citations = citations;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	Giving plan(Actor actor, PlanDocument document, @Nullable FileId source, List<NewTask> wanted) {
		Optional<Giving> fault = fault(actor, document);
		if (fault.isPresent() || wanted.isEmpty()) {
			return fault.orElseGet(Giving.NoTasks::new);
		}
		Optional<Plan> known = known(document);
		if (known.isPresent()) {
			return new Giving.AlreadyApproved(known.get().view(this.citations));
		}
		Plan plan = approved(actor, document, source);
		Given given = give(actor, plan, 1, wanted);
		this.events.publishEvent(new PlanApproved(given.plan(), given.obligations(), actor));
		return given;
	}

	/** To the plan of that document, which begins with it if it is not known yet. */
	Giving task(Actor actor, PlanDocument document, NewTask wanted) {
		Optional<Giving> fault = fault(actor, document);
		if (fault.isPresent()) {
			return fault.get();
		}
		return add(actor, known(document).orElseGet(() -> approved(actor, document, null)), List.of(wanted));
	}

	/** To a plan that was approved before; they stand behind its other tasks. */
	Giving more(Actor actor, PlanId id, List<NewTask> wanted) {
		if (!actor.coordinates()) {
			return new Giving.NotYours();
		}
		Plan plan = this.plans.findById(id.value()).orElse(null);
		return (plan == null || wanted.isEmpty()) ? new Giving.NoTasks() : add(actor, plan, wanted);
	}

	private Given add(Actor actor, Plan plan, List<NewTask> wanted) {
		Given given = give(actor, plan, this.tasks.countByPlanId(plan.id()) + 1, wanted);
		List<TaskId> ids = given.tasks().stream().map(TaskView::id).toList();
		ids.forEach((id) -> this.audit.record(actor, "task.added", "task:" + id.value(), null, "plan:" + plan.id()));
		this.events.publishEvent(new TasksAdded(given.plan(), ids, given.obligations(), actor));
		return given;
	}

	/** The first name nobody knew gets its meaning; a task without a name gets one. */
	Giving lead(Actor actor, TaskId id, NewAssignment whom) {
		if (!actor.coordinates()) {
			return new Giving.NotYours();
		}
		Task task = this.tasks.locked(id.value()).orElse(null);
		List<AgencyId> chosen = this.addressees.on(today()).find(whom).agencies();
		if (task == null || chosen.isEmpty()) {
			return new Giving.NothingToChoose();
		}
		List<Assignment> all = this.assignments.of(List.of(id.value()));
		Optional<Assignment> open = all.stream().filter((one) -> one.leads() && one.open()).findFirst();
		if (open.isEmpty() && all.stream().anyMatch(Assignment::leads)) {
			return new Giving.NothingToChoose();
		}
		Set<AgencyId> fresh = new LinkedHashSet<>(chosen);
		all.stream().filter(Assignment::leads).forEach((lead) -> fresh.removeAll(lead.agencies()));
		open.ifPresentOrElse((name) -> name.means(chosen), () -> this.assignments
			.save(new Assignment(id, all.size() + 1, whom, this.addressees.on(today()).find(whom))));
		this.assignments.flush();
		return chosen(actor, task, fresh);
	}

	/** Others lead a task from now on; the fresh ones owe it. */
	void lead(Actor actor, Task task, List<NewAssignment> leads, Collection<AgencyId> fresh) {
		Addressees.Search search = this.addressees.on(today());
		int line = this.assignments.of(List.of(task.id().value())).size();
		for (NewAssignment lead : leads) {
			this.assignments.save(new Assignment(task.id(), ++line, lead, search.find(lead)));
		}
		this.assignments.flush();
		if (!fresh.isEmpty()) {
			task.reopen();
			chosen(actor, task, fresh);
		}
	}

	private Giving chosen(Actor actor, Task task, Collection<AgencyId> fresh) {
		PlanView plan = this.plans.findById(task.planId()).orElseThrow().view(this.citations);
		List<ObligationView> owed = this.openings.open(actor, List.of(wanted(plan, task, fresh)));
		this.audit.record(actor, "task.lead-chosen", "task:" + task.id().value(), null,
				"agencies:" + fresh.stream().map(AgencyId::value).toList());
		this.events.publishEvent(new LeadChosen(plan, task.id(), owed, actor));
		return new Given(plan, List.of(view(task, this.assignments.of(List.of(task.id().value())))), owed);
	}

	private Given give(Actor actor, Plan plan, int firstLine, List<NewTask> wanted) {
		Addressees.Search search = this.addressees.on(today());
		List<Task> all = new ArrayList<>();
		List<Assignment> names = new ArrayList<>();
		for (NewTask one : wanted) {
			Task task = this.tasks.save(new Task(plan.id(), firstLine + all.size(), one));
			all.add(task);
			for (NewAssignment assignment : one.assignments()) {
				names.add(new Assignment(task.id(), names.size() + 1, assignment, search.find(assignment)));
			}
		}
		this.assignments.saveAll(names);
		PlanView view = plan.view(this.citations);
		List<Wanted> owed = all.stream().map((task) -> wanted(view, task, leading(task, names))).toList();
		this.assignments.flush();
		List<ObligationView> opened = this.openings.open(actor, owed);
		return new Given(view, all.stream().map((task) -> view(task, names)).toList(), opened);
	}

	private Wanted wanted(PlanView plan, Task task, Collection<AgencyId> agencies) {
		Schedule schedule = task.schedule();
		Period last = task.lastPeriod();
		Period period = (last == null && schedule.recurs()) ? schedule.periodAt(today()) : last;
		task.opened(period);
		return new Wanted(task, source(plan, task), agencies, period);
	}

	/** The document and the clause, as every reminder will cite them. */
	String source(PlanView plan, Task task) {
		return Stream.of(plan.reference(), this.citations.clause(task.clause()))
			.filter(Objects::nonNull)
			.collect(java.util.stream.Collectors.joining(", "));
	}

	private static List<AgencyId> leading(Task task, List<Assignment> names) {
		return names.stream()
			.filter((name) -> name.leads() && name.task().equals(task.id()))
			.flatMap((name) -> name.agencies().stream())
			.distinct()
			.toList();
	}

	private TaskView view(Task task, List<Assignment> names) {
		return task.view(this.citations,
				names.stream().filter((name) -> name.task().equals(task.id())).map(Assignment::view).toList());
	}

	private Plan approved(Actor actor, PlanDocument document, @Nullable FileId source) {
		Plan plan = this.plans.saveAndFlush(new Plan(document, source, actor.person(), this.clock.instant()));
		this.audit.record(actor, "plan.approved", "plan:" + plan.id(), null, document.number());
		return plan;
	}

	private Optional<Giving> fault(Actor actor, PlanDocument document) {
		if (!actor.coordinates()) {
			return Optional.of(new Giving.NotYours());
		}
		if (!document.citable()) {
			return Optional.of(new Giving.NotCitable());
		}
		return Objects.requireNonNull(document.date()).isAfter(today()) ? Optional.of(new Giving.NotYetIssued())
				: Optional.empty();
	}

	private Optional<Plan> known(PlanDocument document) {
		return this.plans.findByNumberKeyAndIssuedOn(PlanDocument.key(Objects.requireNonNull(document.number())),
				Objects.requireNonNull(document.date()));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
