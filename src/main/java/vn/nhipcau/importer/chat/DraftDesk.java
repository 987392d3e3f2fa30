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
import vn.nhipcau.importer.DraftWords;
import vn.nhipcau.importer.Keeping;
import vn.nhipcau.importer.RowView;
import vn.nhipcau.importer.chat.Step.Move;

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
		if (keeping instanceof Keeping.Differing differing) {
			return before(words.html("importer.differing", "moment", differing.plan().approvedAt()),
					summary(words, differing.draft()));
		}
		return Reply.of((keeping instanceof Keeping.Approved approved) ? words.html("importer.same", "document",
				approved.plan().reference(), "moment", approved.plan().approvedAt())
				: words.html("importer.not-yours"));
	}

	Reply summary(Words words, DraftView draft) {
		return draft.isUpdate() ? update(words, draft) : first(words, draft);
	}

	/** Of a document whose plan is followed: what differs, to take or to leave. */
	private static Reply update(Words words, DraftView draft) {
		long taken = draft.sure().count();
		Reply reply = about(draft,
				Reply.of(Html.join("\n",
						List.of(words.html("importer.difference.document", "document", draft.reference()),
								DraftWords.summary(words, draft)))))
			.row(looks(words, draft));
		if (taken > 0) {
			reply = reply
				.row(Reply.press(words.plain("importer.button.taken", "n", taken), Step.to(draft, Move.APPROVE_SURE)));
		}
		return reply.row(Reply.press(words.plain("importer.button.take-all"), Step.to(draft, Move.APPROVE)))
			.row(Reply.press(words.plain("importer.button.all"), Step.page(draft, 0)),
					Reply.press(words.plain("importer.button.discard"), Step.to(draft, Move.DISCARD)));
	}

	private static Reply first(Words words, DraftView draft) {
		List<Html> lines = new ArrayList<>();
		lines
			.add(words.html("importer.summary", "document", draft.reference(), "title", shown(draft.document().title()),
					"body", shown(draft.document().issuingBody()), "signer", shown(draft.document().signer())));
		lines.add(DraftWords.summary(words, draft));
		if (draft.reported() > 0) {
			lines
				.add(words.html("importer.summary.reported", "n", draft.reported(), "undated", draft.doneWithoutDay()));
		}
		if (draft.plan() != null) {
			lines.add(words.html("importer.summary.given", "n", draft.given()));
		}
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
		Html said = DraftWords.outcome(words, changing);
		if (changing instanceof Changing.Stale stale) {
			return before(said, (row > 0) ? row(words, stale.now(), row) : summary(words, stale.now()));
		}
		if (changing instanceof Changing.Undecided undecided) {
			return about(undecided.draft(), Reply.of(said)).row(looks(words, undecided.draft()));
		}
		if (changing instanceof Changing.Given given) {
			return after(words, said, given.left());
		}
		if (changing instanceof Changing.Updated updated) {
			return after(words, said, updated.left());
		}
		if (changing instanceof Changing.NothingToMerge none) {
			return before(said, row(words, none.draft(), row));
		}
		if (changing instanceof Changing.NotFounded not) {
			return before(said, row(words, not.draft(), row));
		}
		if (changing instanceof Changing.NotCited not) {
			return before(said, summary(words, not.draft()));
		}
		return (changing instanceof Changing.NothingSure none) ? before(said, summary(words, none.draft()))
				: Reply.of(said);
	}

	private Reply after(Words words, Html said, @Nullable DraftView left) {
		return (left != null) ? before(said, summary(words, left))
				: Reply.of(said).row(RunCommand.button(words, "kehoach"));
	}

	private static List<Choice> looks(Words words, DraftView draft) {
		long n = draft.doubtful() + draft.undecided();
		return (n == 0) ? List.of()
				: List.of(Reply.press(
						words.plain(draft.isUpdate() ? "importer.button.differences" : "importer.button.doubts"),
						Step.to(draft, Move.DOUBTS)));
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
