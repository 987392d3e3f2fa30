package vn.nhipcau.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.reminder.Agenda.Advance;
import vn.nhipcau.reminder.Agenda.Entry;

/**
 * Looks at what stands on the agenda, writes down who is to be told of it, and sets the
 * next day. Of several days that have passed unseen only the latest is told.
 */
@Component
@Order(1)
class Looking implements Stage {

	static final Actor SYSTEM = Actor.system("reminder");

	private final Agenda agenda;

	private final Journal journal;

	private final Pauses pauses;

	private final Obligations obligations;

	private final Recipients recipients;

	Looking(Agenda agenda, Journal journal, Pauses pauses, Obligations obligations, Recipients recipients) {
		this.agenda = agenda;
		this.journal = journal;
		this.pauses = pauses;
		this.obligations = obligations;
		this.recipients = recipients;
	}

	@Override
	public int batch() {
		return 400;
	}

	@Override
	public boolean work(Round round, int limit) {
		List<Entry> entries = this.agenda.due(round, limit);
		if (entries.isEmpty()) {
			return false;
		}
		Batch batch = batch(round, entries);
		entries.forEach(batch::look);
		this.journal.add(batch.reminders, round.at());
		this.agenda.advance(batch.advances);
		return true;
	}

	@Override
	public void setAside(Round round) {
		this.agenda.advance(this.agenda.due(round, 1)
			.stream()
			.map((entry) -> new Advance(entry.obligation(), entry.fromOn(), round.nextWorkingDay(), false))
			.toList());
	}

	private Batch batch(Round round, List<Entry> entries) {
		List<ObligationId> ids = entries.stream().map(Entry::obligation).toList();
		Map<ObligationId, ObligationView> views = this.obligations.find(SYSTEM, ids)
			.stream()
			.collect(Collectors.toMap(ObligationView::id, Function.identity()));
		return new Batch(round, round.steps(), views, this.recipients.desk(views.values()),
				this.pauses.on(round.today(), ids));
	}

	/** What one transaction knows, and what it will write. */
	private static final class Batch {

		private final Round round;

		private final Steps steps;

		private final Map<ObligationId, ObligationView> views;

		private final Recipients.Desk desk;

		private final Set<Pauses.Quiet> quiet;

		private final List<Reminder> reminders = new ArrayList<>();

		private final List<Advance> advances = new ArrayList<>();

		Batch(Round round, Steps steps, Map<ObligationId, ObligationView> views, Recipients.Desk desk,
				Set<Pauses.Quiet> quiet) {
			this.round = round;
			this.steps = steps;
			this.views = views;
			this.desk = desk;
			this.quiet = quiet;
		}

		void look(Entry entry) {
			LocalDate today = this.round.today();
			List<Slot> slots = this.steps.between(entry.lastDay(), entry.requested(), entry.fromOn(), today);
			boolean overdue = !slots.isEmpty() && slots.get(slots.size() - 1).isOverdue();
			if (overdue && !this.round.isMorning()) {
				this.advances.add(new Advance(entry.obligation(), entry.fromOn(), today, true));
				return;
			}
			ObligationView view = this.views.get(entry.obligation());
			if (view != null && !slots.isEmpty()) {
				remind(view, slots);
			}
			this.advances.add(next(entry, today.plusDays(1)));
		}

		private Advance next(Entry entry, LocalDate from) {
			return this.steps.next(entry.lastDay(), entry.requested(), from)
				.map((slot) -> new Advance(entry.obligation(), from, slot.day(), slot.isOverdue()))
				.orElseGet(() -> new Advance(entry.obligation(), from, null, false));
		}

		private void remind(ObligationView view, List<Slot> slots) {
			Purpose purpose = view.requested() ? Purpose.REQUEST : Purpose.OWN;
			Slot latest = slots.get(slots.size() - 1);
			List<Holder> people = this.desk.of(view);
			for (Holder holder : people) {
				slots.forEach((slot) -> add(view, holder, slot, purpose,
						slot.equals(latest) ? stateFor(view, holder) : ReminderState.SKIPPED));
			}
			if (people.isEmpty()) {
				this.reminders
					.add(new Reminder(view.id(), view.agency(), null, latest, purpose, ReminderState.UNREACHED));
			}
			if (!view.requested() && latest.step() == this.round.policy().headsUpStep() && nothingBegun(view)) {
				this.desk.leaders(view.agency())
					.forEach((leader) -> add(view, leader, latest, Purpose.HEADS_UP, ReminderState.DUE));
			}
		}

		private void add(ObligationView view, Holder holder, Slot slot, Purpose purpose, ReminderState state) {
			this.reminders.add(new Reminder(view.id(), view.agency(), holder.person(), slot, purpose, state));
		}

		private ReminderState stateFor(ObligationView view, Holder holder) {
			return this.quiet.contains(new Pauses.Quiet(view.id(), holder.person())) ? ReminderState.PAUSED
					: ReminderState.DUE;
		}

		private static boolean nothingBegun(ObligationView view) {
			return view.state() == ObligationState.NOT_STARTED && view.progress() == null;
		}

	}

}
