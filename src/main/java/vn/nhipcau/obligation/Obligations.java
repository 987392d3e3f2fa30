package vn.nhipcau.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;

/**
 * Everything that is owed by a date. The agency's officials and leader act on their own;
 * coordinators record what others said, decide, and move dates; provincial leaders and
 * secretaries read. Of two who press at once one wins, and the other is told who.
 */
@Component
@Transactional
public class Obligations {

	private final Ledger ledger;

	private final ObligationQueries queries;

	private final ObligationCounts counts;

	private final History history;

	private final Holidays holidays;

	private final Assignees assignees;

	private final Clock clock;

	private final ObligationSettings settings;

	Obligations(Ledger ledger, ObligationQueries queries, ObligationCounts counts, History history, Holidays holidays,
			Assignees assignees, Clock clock, ObligationSettings settings) {
		this.ledger = ledger;
		this.queries = queries;
		this.counts = counts;
		this.history = history;
		this.holidays = holidays;
		this.assignees = assignees;
		this.clock = clock;
		this.settings = settings;
	}

	/** Opens all of them, or none: for a coordinator, or for a rule of the system. */
	public Opening open(Actor actor, List<NewObligation> wanted) {
		if (!Permissions.coordinates(actor) && !Permissions.isSystem(actor)) {
			return new Refused.NotYours();
		}
		WorkingCalendar calendar = this.holidays.calendar();
		Deed deed = new Deed(Act.OPENED, actor.person(), this.clock.instant());
		return new Opening.Opened(this.ledger.open(actor,
				wanted.stream().map((one) -> new Obligation(one, reckoning(one, calendar), deed, today())).toList()));
	}

	/**
	 * The open work of this person, the most urgent first: their own, their post's, and
	 * for an agency's {@code đầu mối} and leader what nobody was given yet.
	 * @param page counted from 0
	 */
	@Transactional(readOnly = true)
	public ObligationPage mine(Actor actor, int page, int size) {
		return this.queries.mine(actor, this.assignees.receives(actor), page, size);
	}

	@Transactional(readOnly = true)
	public Optional<ObligationView> find(Actor actor, ObligationId id) {
		return this.queries.find(actor, id);
	}

	/**
	 * @param code as typed: {@code NV-0042}, {@code nv42}, {@code 42}
	 */
	@Transactional(readOnly = true)
	public Optional<ObligationView> find(Actor actor, String code) {
		return ObligationId.parse(code).flatMap((id) -> find(actor, id));
	}

	/** Many at once; what this person may not read is left out. */
	@Transactional(readOnly = true)
	public List<ObligationView> find(Actor actor, Collection<ObligationId> ids) {
		return this.queries.find(actor, ids);
	}

	/** For summaries: one statement, by agency, the earliest last day first. */
	@Transactional(readOnly = true)
	public List<ObligationView> owed(Actor actor, OwedFilter filter) {
		return this.queries.owed(actor, filter);
	}

	/**
	 * One page, the most urgent first, and after everything else what is closed, the
	 * newest first.
	 * @param page counted from 0
	 */
	@Transactional(readOnly = true)
	public ObligationPage owed(Actor actor, OwedFilter filter, int page, int size) {
		return this.queries.owed(actor, filter, page, size);
	}

	/** How much of each sort each agency owes. */
	@Transactional(readOnly = true)
	public List<Counted<AgencyId>> count(Actor actor, OwedFilter filter) {
		return this.counts.byAgency(actor, filter);
	}

	/**
	 * The same by what it is about: every finished piece is looked at.
	 * @param kinds whose subjects are told apart; all others count as number 0 of their
	 * kind
	 */
	@Transactional(readOnly = true)
	public List<Counted<Subject>> countBySubject(Actor actor, OwedFilter filter, Set<String> kinds) {
		return this.counts.bySubject(actor, filter, kinds);
	}

	/**
	 * What may be reminded of: work of commanded agencies whose last day lies between the
	 * two, both included, and that waits for nobody else.
	 */
	@Transactional(readOnly = true)
	public List<ObligationView> dueBetween(Actor actor, LocalDate from, LocalDate to) {
		return this.queries.dueBetween(actor, from, to);
	}

	/** What happened to it, oldest first; empty for whoever may not read it. */
	@Transactional(readOnly = true)
	public List<HistoryEntry> history(Actor actor, ObligationId id) {
		return find(actor, id).map((view) -> this.history.of(id)).orElse(List.of());
	}

	/** How its last day was computed; empty for whoever may not read it. */
	@Transactional(readOnly = true)
	public Optional<Explanation> explain(Actor actor, String code) {
		return find(actor, code).flatMap((view) -> this.ledger.reckoning(view.id())
			.map((reckoning) -> Explanation.of(view, reckoning, this.history.of(view.id()), this.holidays.calendar(),
					today())));
	}

	/**
	 * @param percent 0 to 100; 0 for not started, {@code null} for under way without a
	 * figure
	 */
	public Outcome progress(Actor actor, Ref ref, @Nullable Integer percent) {
		if (percent != null && (percent < 0 || percent > 100)) {
			throw new IllegalArgumentException("Not a percentage: " + percent);
		}
		return this.ledger.act(actor, ref, Act.PROGRESS_RECORDED,
				(obligation, deed) -> obligation.progress(deed, percent), (now) -> new ProgressRecorded(now, actor));
	}

	/** Reports the result; by this day lateness is judged once it is confirmed. */
	public Outcome submit(Actor actor, Ref ref) {
		return this.ledger.act(actor, ref, Act.SUBMITTED, (obligation, deed) -> obligation.submit(deed, today()),
				(now) -> new ResultSubmitted(now, actor));
	}

	/**
	 * The same for a coordinator who records what an agency handed in earlier: lateness
	 * is judged by that day.
	 * @param on today or before
	 */
	public Outcome submit(Actor actor, Ref ref, LocalDate on) {
		if (on.isAfter(today())) {
			throw new IllegalArgumentException("Handed in on a day to come: " + on);
		}
		return !Permissions.coordinates(actor) ? new Refused.NotYours() : this.ledger.act(actor, ref, Act.SUBMITTED,
				(obligation, deed) -> obligation.submit(deed, on), (now) -> new ResultSubmitted(now, actor));
	}

	/** Takes a report back before anybody has decided on it. */
	public Outcome withdraw(Actor actor, Ref ref) {
		return this.ledger.act(actor, ref, Act.WITHDRAWN, Obligation::withdraw,
				(now) -> new ResultWithdrawn(now, actor));
	}

	/** Records a submitted result as done. */
	public Outcome confirm(Actor actor, Ref ref) {
		return this.ledger.act(actor, ref, Act.CONFIRMED, (obligation, deed) -> obligation.confirm(deed, today()),
				(now) -> new ObligationCompleted(now, actor));
	}

	/**
	 * Asks for more; the submission no longer stands. The reason is kept by the asker.
	 */
	public Outcome returnForRework(Actor actor, Ref ref) {
		return this.ledger.act(actor, ref, Act.RETURNED, Obligation::returnForRework,
				(now) -> new ObligationReturned(now, actor));
	}

	public Outcome suspend(Actor actor, Ref ref) {
		return this.ledger.act(actor, ref, Act.SUSPENDED, (obligation, deed) -> obligation.suspend(deed, today()),
				(now) -> new ObligationSuspended(now, actor));
	}

	/**
	 * Ends a rest: the state before it holds again. A counted term did not run meanwhile,
	 * and its last day moves; a day that is stated stands.
	 */
	public Outcome resume(Actor actor, Ref ref) {
		WorkingCalendar calendar = this.holidays.calendar();
		return this.ledger.act(actor, ref, Act.RESUMED,
				(obligation, deed) -> obligation.resume(deed, today(), calendar),
				(now) -> new ObligationResumed(now, actor));
	}

	public Outcome cancel(Actor actor, Ref ref) {
		return this.ledger.act(actor, ref, Act.CANCELLED, Obligation::cancel,
				(now) -> new ObligationCancelled(now, actor));
	}

	/** "Không thuộc nhiệm vụ của cơ quan": waits for {@link #keep} or {@link #cancel}. */
	public Outcome disown(Actor actor, Ref ref) {
		return this.ledger.act(actor, ref, Act.DISOWNED, Obligation::disown,
				(now) -> new ObligationDisowned(now, actor));
	}

	/** Decides that disowned work stays with the agency. */
	public Outcome keep(Actor actor, Ref ref) {
		return this.ledger.act(actor, ref, Act.KEPT, Obligation::keep, (now) -> new ObligationKept(now, actor));
	}

	/** Gives the work to a person or post of the same agency. */
	public Outcome passOn(Actor actor, Ref ref, Assignee assignee) {
		Optional<ObligationView> known = find(actor, ref.id());
		if (known.isPresent() && !this.assignees.belongs(assignee, known.get().agency())) {
			return new Refused.NotInAgency();
		}
		AtomicReference<Assignee> before = new AtomicReference<>(Assignee.NOBODY);
		return this.ledger.act(actor, ref, Act.PASSED_ON, (obligation, deed) -> {
			before.set(obligation.holder());
			obligation.passOn(assignee);
		}, (now) -> new ObligationPassedOn(now, Objects.requireNonNull(before.get()), actor));
	}

	/** Moves the last day as a document decides; the original day is kept. */
	public Outcome changeDate(Actor actor, Ref ref, Due due, DecidingDocument document) {
		if (document.date().isAfter(today())) {
			return new Refused.NotYetIssued(document);
		}
		AtomicReference<@Nullable LocalDate> before = new AtomicReference<>();
		return this.ledger.act(actor, ref, Act.DATE_CHANGED, (obligation, deed) -> {
			before.set(obligation.reckoning().lastDay());
			obligation.moveTo(due.lastDay(this.settings.beforeIsInclusive()));
		}, (now) -> new DueDateChanged(now, before.get(), document, actor), document);
	}

	private Reckoning reckoning(NewObligation wanted, WorkingCalendar calendar) {
		return Reckoning.of(wanted.deadline(), calendar, this.settings.beforeIsInclusive());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
