package vn.nhipcau.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Audit;
import vn.nhipcau.obligation.DecidingDocument;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.OwedFilter;
import vn.nhipcau.obligation.Period;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.obligation.spi.Reported;

/**
 * Brings given tasks up to a newer wording of their document. Of what was reported
 * nothing is thrown away: dates move as by a deciding document, and work is cancelled
 * only where nothing was heard of it.
 */
@Component
class Reviser {

	private final TaskRepository tasks;

	private final PlanRepository plans;

	private final AssignmentRepository assignments;

	private final Addressees addressees;

	private final Giver giver;

	private final Obligations obligations;

	private final Reported reported;

	private final Audit audit;

	private final Clock clock;

	Reviser(TaskRepository tasks, PlanRepository plans, AssignmentRepository assignments, Addressees addressees,
			Giver giver, Obligations obligations, Reported reported, Audit audit, Clock clock) {
		this.tasks = tasks;
		this.plans = plans;
		this.assignments = assignments;
		this.addressees = addressees;
		this.giver = giver;
		this.obligations = obligations;
		this.reported = reported;
		this.audit = audit;
		this.clock = clock;
	}

	Revising revise(Actor actor, TaskId id, NewTask newer) {
		if (!actor.coordinates()) {
			return new Revising.NotYours();
		}
		Task task = this.tasks.locked(id.value()).orElse(null);
		if (task == null) {
			return new Revising.NoSuchTask();
		}
		boolean redated = !task.schedule().equals(newer.schedule());
		if (redated && !task.schedule().canBecome(newer.schedule())) {
			return new Revising.OtherSchedule();
		}
		if (isLedByOthers(task, newer) && !isLedBySomebody(newer)) {
			return new Revising.UnknownLead();
		}
		reword(actor, task, newer);
		if (redated) {
			reschedule(actor, task, newer.schedule());
		}
		return new Revising.Revised(id, lead(actor, task, newer));
	}

	Revising cancel(Actor actor, TaskId id) {
		if (!actor.coordinates()) {
			return new Revising.NotYours();
		}
		Task task = this.tasks.locked(id.value()).orElse(null);
		if (task == null) {
			return new Revising.NoSuchTask();
		}
		List<ObligationView> kept = cancelUntouched(actor, owed(task));
		this.audit.record(actor, "task.cancelled", subject(task), null, "kept:" + kept.size());
		task.endWith(kept.isEmpty());
		return new Revising.Revised(id, kept);
	}

	private void reword(Actor actor, Task task, NewTask newer) {
		if (task.isWorded(newer)) {
			return;
		}
		this.audit.record(actor, "task.reworded", subject(task), task.clause(), newer.clause());
		task.reword(newer);
	}

	/** The document itself is what decides on the new day. */
	private void reschedule(Actor actor, Task task, Schedule schedule) {
		PlanDocument document = this.plans.findById(task.planId()).orElseThrow().document();
		DecidingDocument decides = new DecidingDocument(Objects.requireNonNull(document.number()),
				Objects.requireNonNull(document.date()));
		this.audit.record(actor, "task.rescheduled", subject(task), task.schedule().trace(), schedule.trace());
		task.reschedule(schedule);
		owed(task).stream().filter((one) -> !one.state().isClosed()).forEach((one) -> {
			Due due = due(schedule, one.period());
			this.obligations.changeDate(actor, Ref.now(one.id()), due, decides);
		});
	}

	private static Due due(Schedule schedule, @Nullable Period period) {
		return (schedule.due() != null) ? schedule.due() : schedule.dueIn(Objects.requireNonNull(period));
	}

	/** Who leads no more keeps what was reported, and its name at the task. */
	private List<ObligationView> lead(Actor actor, Task task, NewTask newer) {
		if (!isLedByOthers(task, newer)) {
			return List.of();
		}
		List<Assignment> before = names(task);
		Set<AgencyId> wanted = wanted(newer);
		Set<AgencyId> known = leading(before);
		List<AgencyId> fresh = wanted.stream().filter((agency) -> !known.contains(agency)).toList();
		// before anything is cancelled: a task that nobody owes closes
		this.giver.lead(actor, task, newer.leads().toList(), fresh);
		List<ObligationView> kept = cancelUntouched(actor,
				owed(task).stream().filter((one) -> !wanted.contains(one.agency())).toList());
		List<AgencyId> stay = kept.stream().map(ObligationView::agency).toList();
		for (Assignment name : before.stream().filter(Assignment::leads).toList()) {
			if (name.agencies().stream().anyMatch(stay::contains)) {
				name.leadsNoMore();
			}
			else {
				this.assignments.delete(name);
			}
		}
		this.assignments.flush();
		this.audit.record(actor, "task.led-by", subject(task), ids(known), ids(wanted));
		return kept;
	}

	/** By whom it means: another spelling of the same agency changes nothing. */
	private boolean isLedByOthers(Task task, NewTask newer) {
		List<String> written = newer.leads().map(NewAssignment::written).sorted().toList();
		List<Assignment> leads = names(task).stream().filter(Assignment::leads).toList();
		boolean same = leads.stream().map((lead) -> lead.view().written()).sorted().toList().equals(written);
		return !same && !wanted(newer).equals(leading(leads));
	}

	private boolean isLedBySomebody(NewTask newer) {
		return newer.leads().findAny().isPresent() && newer.leads().noneMatch((lead) -> agencies(lead).isEmpty());
	}

	private List<Assignment> names(Task task) {
		return this.assignments.of(List.of(task.id().value()));
	}

	private Set<AgencyId> wanted(NewTask newer) {
		Set<AgencyId> wanted = new LinkedHashSet<>();
		newer.leads().forEach((lead) -> wanted.addAll(agencies(lead)));
		return wanted;
	}

	private List<AgencyId> agencies(NewAssignment lead) {
		return this.addressees.on(LocalDate.now(this.clock)).find(lead).agencies();
	}

	private List<ObligationView> cancelUntouched(Actor actor, List<ObligationView> owed) {
		Set<ObligationId> told = this.reported.among(owed.stream().map(ObligationView::id).toList());
		Predicate<ObligationView> untouched = (one) -> one.state() == ObligationState.NOT_STARTED
				&& one.progress() == null && !told.contains(one.id());
		owed.stream().filter(untouched).forEach((one) -> this.obligations.cancel(actor, Ref.now(one.id())));
		return owed.stream().filter(untouched.negate()).toList();
	}

	private List<ObligationView> owed(Task task) {
		return this.obligations.owed(Actor.system("revision"),
				OwedFilter.asOf(LocalDate.now(this.clock)).about(List.of(task.id().subject())));
	}

	private static Set<AgencyId> leading(List<Assignment> names) {
		Set<AgencyId> all = new LinkedHashSet<>();
		names.stream().filter(Assignment::leads).forEach((name) -> all.addAll(name.agencies()));
		return all;
	}

	private static String ids(Collection<AgencyId> agencies) {
		return "agencies:" + agencies.stream().map(AgencyId::value).sorted().toList();
	}

	private static String subject(Task task) {
		return "task:" + task.id().value();
	}

}
