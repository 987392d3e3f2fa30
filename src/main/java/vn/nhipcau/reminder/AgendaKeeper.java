package vn.nhipcau.reminder;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Messenger;
import vn.nhipcau.obligation.CalendarEdited;
import vn.nhipcau.obligation.ObligationChange;
import vn.nhipcau.obligation.ObligationPassedOn;
import vn.nhipcau.obligation.ObligationsOpened;
import vn.nhipcau.obligation.ProgressRecorded;

/**
 * Follows what happens to obligations, in the same transaction: whoever has reported is
 * not reminded any more, and a moved date is reminded of anew. Our own rows come first: a
 * sweep that holds them has its message in the outbox by the time we withdraw it.
 */
@Component
class AgendaKeeper {

	private final Agenda agenda;

	private final Journal journal;

	private final Pauses pauses;

	private final Messenger messenger;

	private final Clock clock;

	AgendaKeeper(Agenda agenda, Journal journal, Pauses pauses, Messenger messenger, Clock clock) {
		this.agenda = agenda;
		this.journal = journal;
		this.pauses = pauses;
		this.messenger = messenger;
		this.clock = clock;
	}

	@EventListener
	void opened(ObligationsOpened event) {
		this.agenda.add(event.obligations(), today());
	}

	@EventListener
	void changed(ObligationChange change) {
		if (change instanceof ProgressRecorded) {
			return;
		}
		if (!(change instanceof ObligationPassedOn)) {
			this.agenda.put(change.obligation(), today());
			this.pauses.forget(change.obligation().id());
		}
		this.journal.withdraw(change.obligation().id(), this.clock.instant());
		this.messenger.withdraw(Telling.cancelKey(change.obligation().id()));
	}

	@EventListener
	void calendarEdited(CalendarEdited event) {
		this.agenda.lookAtAll(today());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
