package vn.nhipcau.reminder;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.nhipcau.organization.Holder;
import vn.nhipcau.reminder.Journal.Fate;
import vn.nhipcau.reminder.Journal.Returned;

/**
 * A heads-up that came back from a leader goes to whoever would hear of it had that
 * leader not joined. Where nobody is left, it stays for the coordinators' list.
 */
@Component
@Order(2)
class PassingUp implements Stage {

	private final Journal journal;

	private final Recipients recipients;

	PassingUp(Journal journal, Recipients recipients) {
		this.journal = journal;
		this.recipients = recipients;
	}

	@Override
	public int batch() {
		return 100;
	}

	@Override
	public boolean work(Round round, int limit) {
		return this.journal.returned(limit).stream().filter((returned) -> passUp(round, returned)).count() > 0;
	}

	@Override
	public void setAside(Round round) {
		this.journal.mark(this.journal.returned(1)
			.stream()
			.map((returned) -> new Fate(returned.id(), ReminderState.FAILED, null))
			.toList(), round.at());
	}

	/** Whoever has been told of it already is not told again: the key is the same. */
	private boolean passUp(Round round, Returned returned) {
		List<Holder> above = this.recipients.leaders(returned.agency(), this.journal.outOfReach(returned));
		if (above.isEmpty()) {
			return false;
		}
		this.journal.add(above.stream()
			.map((holder) -> new Reminder(returned.obligation(), returned.agency(), holder.person(), returned.slot(),
					Purpose.HEADS_UP, ReminderState.DUE))
			.toList(), round.at());
		this.journal.mark(List.of(new Fate(returned.id(), ReminderState.PASSED_UP, null)), round.at());
		return true;
	}

}
