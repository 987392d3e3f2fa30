package vn.nhipcau.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;

/**
 * Does an act to an obligation: locks it, so that of two people the second sees what the
 * first has done; asks permission and state; writes history and audit; tells the others.
 */
@Component
class Ledger {

	private final EntityManager entities;

	private final Clock clock;

	private final ObligationSettings settings;

	private final History history;

	private final Tally tally;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	Ledger(EntityManager entities, Clock clock, ObligationSettings settings, History history, Tally tally, Audit audit,
			ApplicationEventPublisher events) {
		this.entities = entities;
		this.clock = clock;
		this.settings = settings;
		this.history = history;
		this.tally = tally;
		this.audit = audit;
		this.events = events;
	}

	/** An act on the state alone. */
	Outcome act(Actor actor, Ref ref, Act act, BiConsumer<Obligation, Deed> effect,
			Function<ObligationView, ObligationChange> event) {
		return act(actor, ref, act, effect, event, null);
	}

	Outcome act(Actor actor, Ref ref, Act act, BiConsumer<Obligation, Deed> effect,
			Function<ObligationView, ObligationChange> event, @Nullable DecidingDocument document) {
		Obligation obligation = this.entities.find(Obligation.class, ref.id().value(), LockModeType.PESSIMISTIC_WRITE);
		if (obligation == null) {
			return new Refused.NotFound();
		}
		Optional<Refused> refused = refusal(actor, ref, act, obligation);
		if (refused.isPresent()) {
			return refused.get();
		}
		Deed deed = new Deed(act, actor.person(), this.clock.instant());
		String before = obligation.traced(act);
		String lastDay = obligation.traced(Act.LAST_DAY_MOVED);
		effect.accept(obligation, deed);
		this.entities.flush();
		trace(actor, ref.id(), new HistoryEntry(deed, before, obligation.traced(act), document));
		String moved = obligation.traced(Act.LAST_DAY_MOVED);
		if (act != Act.DATE_CHANGED && !Objects.equals(lastDay, moved)) {
			trace(actor, ref.id(),
					new HistoryEntry(new Deed(Act.LAST_DAY_MOVED, deed.by(), deed.at()), lastDay, moved, null));
		}
		return told(actor, obligation, event);
	}

	List<ObligationView> open(Actor actor, List<Obligation> obligations) {
		obligations.forEach(this.entities::persist);
		this.entities.flush();
		List<ObligationView> views = obligations.stream().map(this::view).toList();
		views.forEach(
				(view) -> this.audit.record(actor, "obligation.opened", subject(view.id()), null, view.state().name()));
		this.events.publishEvent(new ObligationsOpened(views, actor));
		return views;
	}

	Optional<Reckoning> reckoning(ObligationId id) {
		Obligation obligation = this.entities.find(Obligation.class, id.value());
		if (obligation == null) {
			return Optional.empty();
		}
		Reckoning reckoning = obligation.reckoning();
		this.entities.detach(obligation);
		return Optional.of(reckoning);
	}

	private Optional<Refused> refusal(Actor actor, Ref ref, Act act, Obligation obligation) {
		if (!Permissions.permits(actor, act, obligation.agency())) {
			return Optional.of(new Refused.NotYours());
		}
		return obligation.refusal(act)
			.or(() -> obligation.isAt(ref.version()) ? Optional.empty()
					: Optional.of(new Refused.Stale(view(obligation))));
	}

	private void trace(Actor actor, ObligationId id, HistoryEntry entry) {
		this.history.add(id, entry);
		this.audit.record(actor, "obligation." + entry.deed().act().name().toLowerCase(java.util.Locale.ROOT),
				subject(id), entry.before(), entry.after());
	}

	private Outcome told(Actor actor, Obligation obligation, Function<ObligationView, ObligationChange> event) {
		ObligationView view = view(obligation);
		if (obligation.isCompleted()) { // nothing may be done to it any more: it has just
										// become so
			this.tally.add(view);
		}
		ObligationChange change = event.apply(view);
		this.events.publishEvent(change);
		if (change instanceof ResultSubmitted && obligation.isCompleted()) {
			this.events.publishEvent(new ObligationCompleted(view, actor));
		}
		return new Outcome.Done(view);
	}

	private ObligationView view(Obligation obligation) {
		return obligation.view(LocalDate.now(this.clock), this.settings.dueSoonDays());
	}

	private static String subject(ObligationId id) {
		return "obligation:" + id.value();
	}

}
