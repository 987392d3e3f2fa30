package vn.nhipcau.importer.chat;

import java.util.ArrayList;
import java.util.List;

import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.Words;
import vn.nhipcau.delivery.About;
import vn.nhipcau.importer.Compared;
import vn.nhipcau.importer.DraftId;
import vn.nhipcau.importer.DraftView;
import vn.nhipcau.importer.NewAgency;
import vn.nhipcau.importer.RowView;
import vn.nhipcau.importer.chat.Step.Move;

/** One row of a draft, and what can be done with it. */
final class RowCard {

	private RowCard() {
	}

	static Reply of(Words words, DraftView draft, RowView row) {
		Reply reply = Reply.of(RowWords.whole(words, row, draft.rows().size()))
			.about(new About(DraftId.KIND, draft.id().value()));
		if (row.row().fate().isOver()) {
			return reply.row(back(words, draft));
		}
		if (row.row().paragraph()) {
			return paragraph(words, draft, row, reply);
		}
		return (row.compared() != null) ? difference(words, draft, row, row.compared(), reply)
				: task(words, draft, row, reply);
	}

	private static Reply difference(Words words, DraftView draft, RowView row, Compared compared, Reply reply) {
		Reply asked = reply.row(press(words, draft, row, Move.KEEP, compared.isGone() ? "take-gone" : "take"),
				press(words, draft, row, Move.DROP, "leave"));
		return (compared.isGone() ? asked : asked.row(press(words, draft, row, Move.LEAD, "lead"),
				press(words, draft, row, Move.SCHEDULE, "schedule")))
			.row(back(words, draft));
	}

	static Choice back(Words words, DraftView draft) {
		return Reply.press(words.plain("importer.button.summary"), Step.to(draft, Move.SUMMARY));
	}

	private static Reply paragraph(Words words, DraftView draft, RowView row, Reply reply) {
		return reply
			.row(press(words, draft, row, Move.MAKE_TASK, "make-task"), press(words, draft, row, Move.DROP, "no-task"))
			.row(press(words, draft, row, Move.MERGE, "merge"))
			.row(Reply.press(words.plain("importer.button.no-tasks"), Step.to(draft, Move.DROP_PARAGRAPHS)),
					back(words, draft));
	}

	private static Reply task(Words words, DraftView draft, RowView row, Reply reply) {
		List<Choice> merging = new ArrayList<>();
		if (row.number() > 1) {
			merging.add(press(words, draft, row, Move.MERGE, "merge"));
		}
		if (row.row().ties().merged() != null) {
			merging.add(Reply.press(words.plain("importer.button.split", "number", row.row().ties().merged()),
					Step.of(draft, row, Move.SPLIT)));
		}
		Reply full = reply.row(press(words, draft, row, Move.KEEP, "keep"), press(words, draft, row, Move.DROP, "drop"))
			.row(press(words, draft, row, Move.LEAD, "lead"), press(words, draft, row, Move.SCHEDULE, "schedule"));
		if (row.unknownLeads().stream().findFirst().filter(NewAgency::isNamed).isPresent()) {
			full = full.row(Reply.press(words.plain("importer.button.found"), Step.of(draft, row, Move.FOUND)));
		}
		return full.row(merging).row(back(words, draft));
	}

	private static Choice press(Words words, DraftView draft, RowView row, Move move, String label) {
		return Reply.press(words.plain("importer.button." + label), Step.of(draft, row, move));
	}

}
