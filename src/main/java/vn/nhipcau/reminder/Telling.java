package vn.nhipcau.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Words;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.organization.People;
import vn.nhipcau.reminder.Journal.Fate;
import vn.nhipcau.reminder.Journal.Waiting;

/**
 * Puts all that is due for one person into one message. It begins when everything has
 * been looked at, so that nothing comes behind.
 */
@Component
@Order(3)
class Telling implements Stage {

	private final Agenda agenda;

	private final Journal journal;

	private final Pauses pauses;

	private final Recipients recipients;

	private final DueItems items;

	private final People people;

	private final ReminderWording wording;

	private final Messenger messenger;

	Telling(Agenda agenda, Journal journal, Pauses pauses, Recipients recipients, DueItems items, People people,
			ReminderWording wording, Messenger messenger) {
		this.agenda = agenda;
		this.journal = journal;
		this.pauses = pauses;
		this.recipients = recipients;
		this.items = items;
		this.people = people;
		this.wording = wording;
		this.messenger = messenger;
	}

	/** Under this key a message about one obligation is taken back. */
	static String cancelKey(ObligationId obligation) {
		return "obligation:" + obligation.value();
	}

	@Override
	public int batch() {
		return 100;
	}

	@Override
	public boolean work(Round round, int limit) {
		if (this.agenda.isBehind(round)) {
			return false;
		}
		this.pauses.wake(round, this.recipients::sits);
		List<Long> people = this.journal.duePeople(limit);
		if (people.isEmpty()) {
			return false;
		}
		List<Waiting> due = this.journal.due(people);
		tell(round, due);
		return true;
	}

	@Override
	public void setAside(Round round) {
		this.journal.mark(this.journal.due(this.journal.duePeople(1)), ReminderState.FAILED, round.at());
	}

	private void tell(Round round, List<Waiting> due) {
		Map<ObligationId, DueItem> items = this.items
			.of(due.stream().map(Waiting::obligation).distinct().toList(), round)
			.stream()
			.collect(Collectors.toMap((item) -> item.obligation().id(), Function.identity()));
		Map<PersonId, String> names = this.people.names(due.stream().map(Waiting::person).distinct().toList());
		List<Fate> fates = new ArrayList<>();
		byMessage(due).forEach((key, reminders) -> fates.addAll(tell(round, reminders, items, names)));
		this.journal.mark(fates, round.at());
	}

	private List<Fate> tell(Round round, List<Waiting> reminders, Map<ObligationId, DueItem> known,
			Map<PersonId, String> names) {
		Waiting first = reminders.get(0);
		List<DueItem> items = reminders.stream()
			.flatMap((one) -> Optional.ofNullable(known.get(one.obligation())).stream())
			.distinct()
			.sorted(DueItem.MOST_URGENT_FIRST)
			.toList();
		if (items.isEmpty()) {
			return fates(reminders, ReminderState.WITHDRAWN, null);
		}
		Notice notice = Notice.of((words) -> worded(words, round, first, items, names))
			.once("reminder:" + first.id())
			.until(round.ends());
		if (first.purpose() != Purpose.HEADS_UP) {
			notice = notice.alsoByMail(
					(words) -> this.wording.mail(words, round.today(), items, first.purpose() == Purpose.REQUEST));
		}
		MessageId sent = this.messenger
			.tell(first.person(),
					(items.size() == 1) ? notice.cancelledBy(cancelKey(items.get(0).obligation().id())) : notice)
			.orElse(null);
		return fates(reminders, (sent != null) ? ReminderState.TOLD : ReminderState.UNREACHED, sent);
	}

	private static List<Fate> fates(List<Waiting> reminders, ReminderState state, @Nullable MessageId message) {
		return reminders.stream().map((one) -> new Fate(one.id(), state, message)).toList();
	}

	private Reply worded(Words words, Round round, Waiting first, List<DueItem> items, Map<PersonId, String> names) {
		return switch (first.purpose()) {
			case OWN -> this.wording.reminder(words, round.today(), items);
			case REQUEST -> this.wording.request(words, items);
			case HEADS_UP -> this.wording.headsUp(words, names.getOrDefault(first.person(), ""), items);
		};
	}

	private static Map<String, List<Waiting>> byMessage(List<Waiting> due) {
		return due.stream()
			.collect(Collectors.groupingBy((one) -> one.person().value() + "|" + one.purpose(), TreeMap::new,
					Collectors.toList()));
	}

}
