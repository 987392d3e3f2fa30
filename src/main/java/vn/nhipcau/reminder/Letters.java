package vn.nhipcau.reminder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.organization.Holder;

/**
 * The week's private message to each leader. One that came back goes to whoever would
 * have got it had that leader not joined, with what is not recorded by then.
 */
@Component
class Letters {

	private static final Logger log = LoggerFactory.getLogger(Letters.class);

	private final LetterBook book;

	private final Recipients recipients;

	private final ReminderWording wording;

	private final Messenger messenger;

	Letters(LetterBook book, Recipients recipients, ReminderWording wording, Messenger messenger) {
		this.book = book;
		this.recipients = recipients;
		this.wording = wording;
		this.messenger = messenger;
	}

	/**
	 * All of one leader's agencies, or all that came up to somebody above: two letters if
	 * somebody is both.
	 */
	private record Addressee(PersonId person, String name, boolean passedUp) {

		static Addressee of(Holder holder) {
			return new Addressee(holder.person(), holder.name(), holder.duty().isProvincial());
		}

	}

	void send(Round round, String name, Matters matters) {
		send(round, name, matters, this.recipients::leaders);
	}

	/** Sends on what came back since; nobody gets the same agency twice in a week. */
	void passUp(Round round, String name, Supplier<Matters> matters) {
		Set<AgencyId> agencies = this.book.unreached(name);
		if (!agencies.isEmpty()) {
			send(round, name, matters.get().of(agencies), (agency) -> above(name, agency));
			this.book.passedUp(name, agencies, round.at());
		}
	}

	private List<Holder> above(String name, AgencyId agency) {
		List<Holder> above = this.recipients.leaders(agency, this.book.outOfReach(name, agency));
		if (above.isEmpty()) {
			log.error("Nobody above agency {} can be reached with what it has not reported", agency.value());
		}
		Set<PersonId> known = this.book.known(name, agency);
		return above.stream().filter((holder) -> !known.contains(holder.person())).toList();
	}

	private void send(Round round, String name, Matters matters, Function<AgencyId, List<Holder>> leaders) {
		Map<Addressee, Set<AgencyId>> letters = new LinkedHashMap<>();
		matters.agencies()
			.forEach((agency) -> leaders.apply(agency)
				.forEach((holder) -> letters.computeIfAbsent(Addressee.of(holder), (to) -> new LinkedHashSet<>())
					.add(agency)));
		letters.forEach((to, agencies) -> send(round, name, to, new ArrayList<>(agencies), matters.of(agencies)));
	}

	private void send(Round round, String name, Addressee to, List<AgencyId> agencies, Matters matters) {
		Notice letter = Notice
			.of((words) -> this.wording.escalation(words, to.name(), to.passedUp(), matters.overdue(),
					matters.obstacles()))
			.once("reminder:%s:%d:%d".formatted(name, agencies.get(0).value(), to.person().value()));
		this.messenger.tell(to.person(), letter)
			.ifPresent((message) -> this.book.add(name, agencies, to.person(), message, round.at()));
	}

}
