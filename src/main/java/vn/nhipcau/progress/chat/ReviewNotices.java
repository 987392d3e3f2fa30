package vn.nhipcau.progress.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.progress.Decision;
import vn.nhipcau.progress.MoreWanted;
import vn.nhipcau.progress.ReportView;
import vn.nhipcau.progress.Reports;
import vn.nhipcau.progress.Reviewed;

/** Tells the official who reported, and who has the work, what was decided. */
@Component
class ReviewNotices {

	private final Messenger messenger;

	private final Reports reports;

	private final Persons persons;

	private final Titles titles;

	private final Wordings wordings;

	ReviewNotices(Messenger messenger, Reports reports, Persons persons, Titles titles, Wordings wordings) {
		this.messenger = messenger;
		this.reports = reports;
		this.persons = persons;
		this.titles = titles;
		this.wordings = wordings;
	}

	@EventListener
	void on(Reviewed event) {
		Optional<ReportView> answered = this.reports.of(event.actor(), event.obligation().id())
			.stream()
			.filter((report) -> report.id().equals(event.review().report()))
			.findFirst();
		answered.ifPresent((report) -> this.messenger.withdraw(Notices.key(report)));
		if (event.review().decision() != Decision.MORE_WANTED) {
			this.messenger.withdraw("obligation:" + event.obligation().id().value());
		}
		PersonId reporter = answered.filter((report) -> report.source() == null).map(ReportView::by).orElse(null);
		List<PersonId> concerned = this.persons.concerned(event.obligation(), reporter, event.actor());
		concerned.forEach((person) -> this.messenger.tell(person, Notice.of((words) -> text(words, event))));
	}

	private Reply text(Words words, Reviewed event) {
		ObligationView work = event.obligation();
		boolean silent = !this.titles.showsContent(work);
		Html reason = silent ? words.html("progress.hidden-reason")
				: Html.text(Optional.ofNullable(event.review().reason()).orElse(""));
		Reply reply = Reply.of(words.html(key(words, event), "focalAgency",
				this.persons.focalAgency(words, event.actor()), "code", work.code(), "reason", reason, "day",
				day(event), "timeliness", words.html("progress.timeliness." + work.timeliness())))
			.about(WorkCard.about(work));
		return reply.row(TaskList.opening(work));
	}

	private static String key(Words words, Reviewed event) {
		String key = "progress.decided." + event.review().decision();
		return (event.obligation().requested() && words.has(key + ".requested")) ? key + ".requested" : key;
	}

	/** By when more is wanted; otherwise the day on which it was reported. */
	private @Nullable LocalDate day(Reviewed event) {
		return (event instanceof MoreWanted wanted) ? wanted.review().againBy()
				: Optional.ofNullable(event.obligation().submittedAt()).map(this.wordings::dayOf).orElse(null);
	}

}
