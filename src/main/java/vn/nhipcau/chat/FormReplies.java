package vn.nhipcau.chat;

import java.util.ArrayList;
import java.util.List;

import vn.nhipcau.chat.FormMove.Move;
import vn.nhipcau.chat.FormMove.Nav;
import vn.nhipcau.chat.FormPick.Pick;

/**
 * What a form looks like on the screen: a question with its options and moves, the
 * summary before the end.
 */
final class FormReplies {

	private static final int LONGEST_IN_A_ROW = 16;

	private static final int OPTIONS_IN_A_ROW = 3;

	private FormReplies() {
	}

	/**
	 * @param before stands above the question, such as why an answer was refused
	 */
	static Reply question(Words words, FormState state, Question question, Html before) {
		Reply reply = Reply.of(Html.lines(before, question.text())).answeredByNumber(question.numeric());
		List<Reply.Choice> row = new ArrayList<>();
		for (Question.Option option : question.options()) {
			Reply.Choice choice = Reply.press(option.label(), new Pick(state.run(), state.step(), option.value()));
			if (option.label().length() > LONGEST_IN_A_ROW) {
				reply = reply.row(row).row(choice);
				row = new ArrayList<>();
				continue;
			}
			row.add(choice);
			if (row.size() == OPTIONS_IN_A_ROW) {
				reply = reply.row(row);
				row = new ArrayList<>();
			}
		}
		List<Reply.Choice> requests = (question.request() != null) ? List.of(question.request()) : List.of();
		return reply.row(row).row(requests).row(moves(words, state, question));
	}

	static Reply end(Words words, FormState state, Html summary, String submitLabel) {
		return Reply.of(summary)
			.row(Reply.press(submitLabel, new Nav(state.run(), state.step(), Move.SEND)))
			.row(move(words, state, Move.BACK, "chat.form.back"), move(words, state, Move.CANCEL, "chat.form.cancel"));
	}

	static Reply.Choice move(Words words, FormState state, Move move, String label) {
		return Reply.press(words.plain(label), new Nav(state.run(), state.step(), move));
	}

	private static List<Reply.Choice> moves(Words words, FormState state, Question question) {
		List<Reply.Choice> moves = new ArrayList<>();
		if (question.skippable()) {
			moves.add(move(words, state, Move.SKIP, "chat.form.skip"));
		}
		if (!state.trail().isEmpty()) {
			moves.add(move(words, state, Move.BACK, "chat.form.back"));
		}
		moves.add(move(words, state, Move.CANCEL, "chat.form.cancel"));
		return moves;
	}

}
