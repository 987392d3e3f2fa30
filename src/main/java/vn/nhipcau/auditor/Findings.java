package vn.nhipcau.auditor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Language;
import vn.nhipcau.auditor.FindingBook.Row;
import vn.nhipcau.auditor.Marks.Mark;
import vn.nhipcau.chat.Dictionary;

/**
 * What the audits have found and what is not mended yet. It names no person; who may see
 * it is for the caller to guard.
 */
@Component
public class Findings {

	private static final int MOST = 200;

	private final FindingBook book;

	private final Marks marks;

	private final Dictionary dictionary;

	Findings(FindingBook book, Marks marks, Dictionary dictionary) {
		this.book = book;
		this.marks = marks;
		this.dictionary = dictionary;
	}

	/** The oldest first; the first two hundred, should there be more. */
	public List<Finding> open() {
		return this.book.open(MOST).stream().map(this::finding).toList();
	}

	/** How many are open. */
	public int count(FindingKind kind) {
		return this.book.count(kind);
	}

	/** When the last audit that came to its end looked around, in business time. */
	public Optional<Instant> lastAudit() {
		return this.marks.at(Mark.COMPLETED);
	}

	private Finding finding(Row row) {
		return new Finding(Finding.reference(row.id()), row.kind(), row.firstSeen(), this.dictionary.in(Language.VI)
			.plain("auditor.finding." + row.kind(), "code", row.code(), "day", row.day()));
	}

}
