package vn.nhipcau.progress.chat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.DueDateChanged;
import vn.nhipcau.obligation.ObligationChange;
import vn.nhipcau.obligation.ObligationResumed;
import vn.nhipcau.obligation.ObligationSuspended;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.SubjectDirectory;

/**
 * Tells those who have the work, and their leaders, that its date was moved, that it
 * rests, or that it goes on. Whose subject leads its own obligations tells of them
 * itself.
 */
@Component
class DateNotices {

	private final Messenger messenger;

	private final SubjectDirectory subjects;

	private final Persons persons;

	private final WorkCard card;

	private final Wordings wordings;

	DateNotices(Messenger messenger, SubjectDirectory subjects, Persons persons, WorkCard card, Wordings wordings) {
		this.messenger = messenger;
		this.subjects = subjects;
		this.persons = persons;
		this.card = card;
		this.wordings = wordings;
	}

	@EventListener
	void on(DueDateChanged event) {
		tell(event, (words) -> words.html(worded("date-changed", event), "code", event.obligation().code(), "dated",
				String.valueOf(event.before() != null), "before", event.before(), "day", event.obligation().lastDay(),
				"number", event.document().number(), "date", event.document().date()));
	}

	@EventListener
	void on(ObligationSuspended event) {
		tell(event, (words) -> words.html(worded("suspended", event), "code", event.obligation().code(), "day",
				this.wordings.today()));
	}

	@EventListener
	void on(ObligationResumed event) {
		tell(event, (words) -> words.html(worded("resumed", event), "code", event.obligation().code(), "due",
				this.wordings.distance(words, event.obligation())));
	}

	private static String worded(String what, ObligationChange event) {
		return "progress.notice." + what + (event.obligation().requested() ? ".requested" : "");
	}

	/** A reminder of the former day that has not gone out is needless. */
	private void tell(ObligationChange event, Function<Words, Html> said) {
		ObligationView work = event.obligation();
		if (!this.subjects.takesReports(work)) {
			return;
		}
		this.messenger.withdraw("obligation:" + work.id().value());
		Notice notice = Notice
			.of((words) -> Reply.of(Html.lines(said.apply(words), Html.join("\n", this.card.heading(words, work))))
				.row(TaskList.opening(work))
				.about(WorkCard.about(work)));
		concerned(event).forEach((person) -> this.messenger.tell(person, notice));
	}

	private List<PersonId> concerned(ObligationChange event) {
		return Stream
			.concat(this.persons.concerned(event.obligation(), null, event.actor()).stream(),
					this.persons.leaders(event.obligation()).stream())
			.filter((person) -> !person.equals(event.actor().person()))
			.distinct()
			.toList();
	}

}
