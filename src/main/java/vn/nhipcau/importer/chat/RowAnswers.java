package vn.nhipcau.importer.chat;

import java.util.Map;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.importer.DraftId;

/** What a form about a row knows before it asks. */
final class RowAnswers {

	private static final String DRAFT = "draft";

	private static final String ROW = "row";

	private static final String REVISION = "rev";

	private RowAnswers() {
	}

	static Answers of(Step step) {
		return new Answers(Map.of(DRAFT, String.valueOf(step.draft()), ROW, String.valueOf(step.row()), REVISION,
				String.valueOf(step.revision())));
	}

	static DraftId draft(Answers answers) {
		return new DraftId(answers.number(DRAFT));
	}

	static int row(Answers answers) {
		return (int) answers.number(ROW);
	}

	static int revision(Answers answers) {
		return (int) answers.number(REVISION);
	}

}
