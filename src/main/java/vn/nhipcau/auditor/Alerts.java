package vn.nhipcau.auditor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.auditor.FindingBook.Row;
import vn.nhipcau.auditor.Marks.Mark;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.RunCommand;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.organization.Posts;

/** Tells administrators of new findings: once an hour at most, in sending hours. */
@Component
class Alerts {

	private static final Logger log = LoggerFactory.getLogger(Alerts.class);

	private static final Duration APART = Duration.ofHours(1);

	/** The command that lists them. */
	private static final String INCIDENTS = "sucokythuat";

	/** How many are named. */
	private static final int FIRST = 10;

	private final FindingBook book;

	private final Marks marks;

	private final Posts posts;

	private final Messenger messenger;

	Alerts(FindingBook book, Marks marks, Posts posts, Messenger messenger) {
		this.book = book;
		this.marks = marks;
		this.posts = posts;
		this.messenger = messenger;
	}

	@Transactional
	public void tell(Glance glance) {
		Instant now = glance.now();
		if (!glance.isOpen() || this.marks.at(Mark.TOLD).filter(now.minus(APART)::isBefore).isPresent()) {
			return;
		}
		List<Row> untold = this.book.untold();
		List<PersonId> people = untold.isEmpty() ? List.of() : administrators();
		if (!untold.isEmpty() && people.isEmpty()) {
			log.warn("No administrator has joined a chat to hear of {} audit findings", untold.size());
		}
		if (!people.isEmpty()) {
			people.forEach((person) -> this.messenger.tell(person, Notice.of((words) -> alert(words, untold))));
			this.book.told(untold, now);
			this.marks.set(Mark.TOLD, now);
		}
	}

	private List<PersonId> administrators() {
		return this.posts.administrators().stream().filter(Holder::joined).map(Holder::person).distinct().toList();
	}

	private static Reply alert(Words words, List<Row> findings) {
		String references = findings.stream()
			.limit(FIRST)
			.map((row) -> Finding.reference(row.id()))
			.collect(Collectors.joining(", "));
		return Reply
			.of(words.html("auditor.alert", "count", findings.size(), "references", references, "more",
					Math.max(0, findings.size() - FIRST)))
			.row(Reply.press(words.plain("auditor.alert.open"), new RunCommand.Run(INCIDENTS, "")));
	}

}
