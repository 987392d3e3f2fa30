package vn.nhipcau.progress.chat;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationPassedOn;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.progress.EvidenceAdded;
import vn.nhipcau.progress.ReportFiled;
import vn.nhipcau.progress.ReportKind;
import vn.nhipcau.progress.ReportUndone;
import vn.nhipcau.progress.ReportView;
import vn.nhipcau.progress.Source;

/**
 * Tells the coordinators what was reported, and an agency what was recorded for it or
 * passed to somebody. What nobody has a chat for waits in {@code /choxacnhan}.
 */
@Component
class Notices {

	private final Messenger messenger;

	private final Persons persons;

	private final Titles titles;

	private final WorkCard card;

	private final Wordings wordings;

	Notices(Messenger messenger, Persons persons, Titles titles, WorkCard card, Wordings wordings) {
		this.messenger = messenger;
		this.persons = persons;
		this.titles = titles;
		this.card = card;
		this.wordings = wordings;
	}

	/** A report makes the reminders that have not gone out needless. */
	@EventListener
	void on(ReportFiled event) {
		this.messenger.withdraw("obligation:" + event.obligation().id().value());
		ReportView report = event.report();
		if (report.source() == Source.LIST) {
			return; // it came with new work, of which its agency is told once
		}
		if (report.source() != null) {
			tell(this.persons.concerned(event.obligation(), null, event.actor()), null,
					(words) -> onBehalf(words, event));
		}
		else if (report.kind() != ReportKind.PROGRESS && event.obligation().state() != ObligationState.COMPLETED) {
			toCoordinators(event.obligation(), report, event.actor(), "progress.notice." + report.kind());
		}
	}

	@EventListener
	void on(EvidenceAdded event) {
		this.messenger.withdraw(key(event.report()));
		toCoordinators(event.obligation(), event.report(), event.actor(), "progress.notice.evidence");
	}

	@EventListener
	void on(ReportUndone event) {
		this.messenger.withdraw(key(event.report()));
		if (event.report().kind() != ReportKind.PROGRESS && event.report().source() == null) {
			tell(others(event.actor()), null,
					(words) -> Reply
						.of(words.html("progress.notice.undone", "agency",
								this.titles.agency(event.obligation().agency()), "code", event.obligation().code(),
								"what", words.html("progress.kind." + event.report().kind())))
						.row(TaskList.opening(event.obligation()))
						.about(WorkCard.about(event.obligation())));
		}
	}

	@EventListener
	void on(ObligationPassedOn event) {
		List<PersonId> holders = this.persons.holders(event.obligation())
			.stream()
			.map(Holder::person)
			.filter((person) -> !person.equals(event.actor().person()))
			.distinct()
			.toList();
		toFormerHolder(event, this.persons.holders(event.obligation()).stream().map(Holder::person).toList());
		tell(holders, null, (words) -> {
			Html said = words.html("progress.notice.passed-on", "who",
					this.persons.who(words, event.actor().person(), null));
			Html due = words.html("progress.card.due", "stated", this.wordings.stated(words, event.obligation()),
					"distance", this.wordings.distance(words, event.obligation()));
			return Reply.of(Html.lines(said, Html.join("\n", this.card.heading(words, event.obligation())), due))
				.row(TaskList.opening(event.obligation()))
				.about(WorkCard.about(event.obligation()));
		});
	}

	/**
	 * Who had it, and did not pass it on themselves, hears that it is with others now.
	 */
	private void toFormerHolder(ObligationPassedOn event, List<PersonId> holders) {
		PersonId former = event.before().person();
		if (former == null || holders.contains(former) || former.equals(event.actor().person()) || holders.isEmpty()) {
			return;
		}
		tell(List.of(former), null,
				(words) -> Reply.of(words.html("progress.notice.passed-away", "who",
						this.persons.who(words, event.actor().person(), null), "code", event.obligation().code(),
						"whom", this.persons.who(words, holders.get(0), former))));
	}

	/** The key under which a coordinator's message about a report is withdrawn. */
	static String key(ReportView report) {
		return "report:" + report.id().value();
	}

	private void toCoordinators(ObligationView work, ReportView report, Actor from, String key) {
		for (PersonId coordinator : others(from)) {
			tell(List.of(coordinator), key(report), (words) -> {
				Html said = words.html(key, "agency", this.titles.agency(work.agency()), "code", work.code());
				Reply reply = Reply
					.of(Html.lines(said, Html.join("\n", this.card.heading(words, work)),
							words.html("progress.card.due", "stated", this.wordings.stated(words, work), "distance",
									this.wordings.distance(words, work)),
							this.card.report(words, reporter(words, work, report, coordinator), report)))
					.about(WorkCard.about(work));
				return this.card.decisions(reply, words, work);
			});
		}
	}

	/** Coordinators are told the agency, and among themselves the name. */
	private String reporter(Words words, ObligationView work, ReportView report, PersonId coordinator) {
		return (report.source() == null) ? this.titles.agency(work.agency())
				: this.persons.who(words, report.by(), coordinator);
	}

	private Reply onBehalf(Words words, ReportFiled event) {
		Html report = this.titles.showsContent(event.obligation())
				? this.card.report(words, this.persons.who(words, event.report().by(), null), event.report())
				: Html.EMPTY;
		return Reply
			.of(Html.lines(words.html("progress.notice.on-behalf"),
					Html.join("\n", this.card.heading(words, event.obligation())), report))
			.row(TaskList.opening(event.obligation()))
			.about(WorkCard.about(event.obligation()));
	}

	private List<PersonId> others(Actor actor) {
		return this.persons.coordinators().stream().filter((one) -> !one.equals(actor.person())).toList();
	}

	private void tell(List<PersonId> people, @Nullable String cancelKey, Function<Words, Reply> text) {
		Notice notice = (cancelKey != null) ? Notice.of(text).cancelledBy(cancelKey) : Notice.of(text);
		people.forEach((person) -> this.messenger.tell(person, notice));
	}

}
