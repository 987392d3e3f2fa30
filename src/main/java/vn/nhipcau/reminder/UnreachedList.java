package vn.nhipcau.reminder;

import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.Holder;

/**
 * Where nobody of an agency has joined a chat, the coordinators hear of it, once a day:
 * never silence.
 */
@Component
class UnreachedList {

	private static final Logger log = LoggerFactory.getLogger(UnreachedList.class);

	private final Journal journal;

	private final Rounds rounds;

	private final Recipients recipients;

	private final Agencies agencies;

	private final ReminderWording wording;

	private final Messenger messenger;

	UnreachedList(Journal journal, Rounds rounds, Recipients recipients, Agencies agencies, ReminderWording wording,
			Messenger messenger) {
		this.journal = journal;
		this.rounds = rounds;
		this.recipients = recipients;
		this.agencies = agencies;
		this.wording = wording;
		this.messenger = messenger;
	}

	void tell(Round round) {
		String name = "unreached:" + round.today();
		Map<AgencyId, Integer> counts = this.rounds.isDone(name) ? Map.of() : this.journal.unreached();
		if (counts.isEmpty()) {
			return;
		}
		List<Holder> people = this.recipients.province();
		if (people.isEmpty()) {
			log.warn("Work of {} agencies is due, and nobody of the province has joined a chat", counts.size());
			return;
		}
		List<ReminderWording.Unreached> list = this.agencies.find(counts.keySet())
			.stream()
			.map((agency) -> new ReminderWording.Unreached(agency.name(), counts.getOrDefault(agency.id(), 0)))
			.toList();
		people.forEach((person) -> this.messenger.tell(person.person(),
				Notice.of((words) -> this.wording.unreached(words, round.today(), list))
					.once("reminder:" + name + ":" + person.person().value())));
		this.journal.passUp(round.at());
		this.rounds.done(name, round.at());
	}

}
