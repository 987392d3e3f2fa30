package vn.nhipcau.reminder;

import java.time.Clock;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.MessageReturned;
import vn.nhipcau.delivery.OutOfReach;
import vn.nhipcau.organization.PersonJoined;

/**
 * Notes in the same transaction that a message came back; the next sweep tells somebody
 * else, so that nothing is told outside the hours of the office, and nothing twice.
 */
@Component
class ReturnedMessages {

	private final Journal journal;

	private final LetterBook letters;

	private final OutOfReach outOfReach;

	private final Clock clock;

	ReturnedMessages(Journal journal, LetterBook letters, OutOfReach outOfReach, Clock clock) {
		this.journal = journal;
		this.letters = letters;
		this.outOfReach = outOfReach;
		this.clock = clock;
	}

	@EventListener
	void returned(MessageReturned event) {
		this.journal.returned(event.message(), this.clock.instant());
		this.letters.returned(event.message(), this.clock.instant());
	}

	/** Whoever has joined anew can be reached. */
	@EventListener
	void joined(PersonJoined event) {
		this.outOfReach.forget(event.person());
	}

}
