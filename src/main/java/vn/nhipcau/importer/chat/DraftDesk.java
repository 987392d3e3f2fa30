package vn.nhipcau.importer.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.RunCommand;
import vn.nhipcau.chat.Words;
import vn.nhipcau.delivery.About;
import vn.nhipcau.importer.Changing;
import vn.nhipcau.importer.DraftId;
import vn.nhipcau.importer.DraftView;
import vn.nhipcau.importer.Keeping;
import vn.nhipcau.importer.RowView;
import vn.nhipcau.importer.chat.Step.Move;
import vn.nhipcau.plan.Giving;
import vn.nhipcau.plan.GivingWords;

/**
 * What lies on the desk: the summary of a draft, one row of it, or a page of the list.
 */
@Component
class DraftDesk {

	private static final int PER_PAGE = 10;

	Reply kept(Words words, Keeping keeping) {
		if (keeping instanceof Keeping.Kept kept) {
			return summary(words, kept.draft());
		}
		if (keeping instanceof Keeping.Waiting waiting) {
			return before(words.html("importer.already-waiting", "document", waiting.draft().reference()),
					summary(words, waiting.draft()));
		}
		return Reply.of((keeping instanceof Keeping.Approved approved)
				? GivingWords.of(words, new Giving.AlreadyApproved(approved.plan()))
				: words.html("importer.not-yours"));
	}

	Reply summary(Words words, DraftView draft) {
		List<Html> lines = new ArrayList<>();
		lines
			.add(words.html("importer.summary", "document", draft.reference(), "title", shown(draft.document().title()),
					"body", shown(draft.document().issuingBody()), "signer", shown(draft.document().signer())));
		lines.add(words.html("importer.summary.counts", "tasks", draft.tasks().count(), "led", draft.led(), "dated",
				draft.dated(), "doubtful", draft.doubtful(), "undecided", draft.undecided()));
		draft.remarks().forEach((code) -> lines.add(words.html("importer.doubt." + code, "excerpt", "")));
		if (!draft.document().citable()) {
			lines.add(words.html("plan.refused.NotCitable"));
		}
		List<Choice> whole = new ArrayList<>();
		whole.add(Reply.press(words.plain("importer.button.all"), Step.page(draft, 0)));
		if (draft.plan() == null) {
			whole.add(Reply.press(words.plain("importer.button.cite"), Step.to(draft, Move.CITE)));
		}
		return about(draft, Reply.of(Html.join("\n\n", lines))).row(looks(words, draft))
			.row(sure(words, draft))
			.row(whole)
			.row(Reply.press(words.plain("importer.button.approve"), Step.to(draft, Move.APPROVE)),
					Reply.press(words.plain("importer.button.discard"), Step.to(draft, Move.DISCARD)));
	}

	/** The next row to look at; the summary when none is left. */
	Reply doubts(Words words, DraftView draft, int after) {
		return draft.doubtfulAfter(after)
			.map((row) -> RowCard.of(words, draft, row))
			.orElseGet(() -> before(words.html("importer.nothing-doubtful"), summary(words, draft)));
	}

	Reply row(Words words, DraftView draft, int number) {
		Optional<RowView> row = draft.row(number);
		return row.map((found) -> RowCard.of(words, draft, found))
			.orElseGet(() -> before(words.html("importer.no-row", "number", number, "n", draft.rows().size()),
					summary(words, draft)));
	}

	Reply list(Words words, DraftView draft, int page) {
		int from = Math.min(page * PER_PAGE, draft.rows().size());
		int to = Math.min(from + PER_PAGE, draft.rows().size());
		List<RowView> rows = draft.rows().subList(from, to);
		Html lines = Html.join("\n", rows.stream().map((row) -> RowWords.line(words, row)).toList());
		Reply reply = about(draft, Reply.of(words.html("importer.list", "document", draft.reference(), "from", from + 1,
				"to", to, "n", draft.rows().size(), "rows", lines)));
		for (int i = 0; i < rows.size(); i += 5) {
			reply = reply.row(rows.subList(i, Math.min(i + 5, rows.size()))
				.stream()
				.map((row) -> Reply.press(words.plain("importer.button.row", "number", row.number()),
						Step.of(draft, row, Move.ROW)))
				.toList());
		}
		List<Choice> turns = new ArrayList<>();
		if (page > 0) {
			turns.add(Reply.press(words.plain("plan.button.previous"), Step.page(draft, page - 1)));
		}
		if (to < draft.rows().size()) {
			turns.add(Reply.press(words.plain("plan.button.next"), Step.page(draft, page + 1)));
		}
		turns.add(RowCard.back(words, draft));
		return reply.row(turns);
	}

	Reply discard(Words words, DraftView draft) {
		return about(draft,
				Reply.of(words.html("importer.really-discard", "document", draft.reference(), "given",
						String.valueOf(draft.plan() != null))))
			.row(Reply.press(words.plain("importer.button.really-discard"), Step.to(draft, Move.REALLY_DISCARD)),
					RowCard.back(words, draft));
	}

	/** What to say of anything but a plain change. */
	Reply outcome(Words words, Changing changing, int row) {
		if (changing instanceof Changing.Stale stale) {
			return before(words.html("importer.stale"),
					(row > 0) ? row(words, stale.now(), row) : summary(words, stale.now()));
		}
		if (changing instanceof Changing.Undecided undecided) {
			return about(undecided.draft(),
					Reply.of(words.html("importer.undecided", "n", undecided.draft().undecided())))
				.row(looks(words, undecided.draft()));
		}
		if (changing instanceof Changing.Given given) {
			Html said = GivingWords.of(words, given.giving());
			return (given.left() != null) ? before(said, summary(words, given.left()))
					: Reply.of(said).row(RunCommand.button(words, "kehoach"));
		}
		return refused(words, changing, row);
	}

	private Reply refused(Words words, Changing changing, int row) {
		if (changing instanceof Changing.NothingToMerge none) {
			return before(words.html("importer.nothing-to-merge"), row(words, none.draft(), row));
		}
		if (changing instanceof Changing.NotFounded not) {
			return before(words.html("organization.refused." + not.why()), row(words, not.draft(), row));
		}
		if (changing instanceof Changing.NothingSure none) {
			return before(words.html("importer.nothing-sure"), summary(words, none.draft()));
		}
		return Reply.of((changing instanceof Changing.Finished finished)
				? words.html("importer.finished", "document", finished.draft().reference())
				: words.html("importer." + ((changing instanceof Changing.NotYours) ? "not-yours"
						: (changing instanceof Changing.Dropped) ? "discarded" : "over")));
	}

	private static List<Choice> looks(Words words, DraftView draft) {
		long n = draft.doubtful() + draft.undecided();
		return (n == 0) ? List.of()
				: List.of(Reply.press(words.plain("importer.button.doubts"), Step.to(draft, Move.DOUBTS)));
	}

	/** Offered while something else keeps the whole from being given. */
	private static List<Choice> sure(Words words, DraftView draft) {
		long n = draft.sure().count();
		boolean waits = draft.doubtful() + draft.undecided() > 0;
		return (n == 0 || !waits) ? List.of()
				: List.of(Reply.press(words.plain("importer.button.sure", "n", n), Step.to(draft, Move.APPROVE_SURE)));
	}

	private static String shown(@Nullable String text) {
		return (text != null) ? text : "–";
	}

	private static Reply about(DraftView draft, Reply reply) {
		return reply.about(new About(DraftId.KIND, draft.id().value()));
	}

	static Reply before(Html first, Reply reply) {
		return new Reply(Html.join("\n\n", List.of(first, reply.text())), reply.rows(), reply.files(), reply.about(),
				reply.answeredByNumber());
	}

}
