package vn.nhipcau.progress;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Refused;

/** What became of a report. */
public sealed interface Filing {

	/**
	 * It was recorded.
	 *
	 * @param obligation as it is now
	 */
	record Filed(ReportView report, ObligationView obligation) implements Filing {
	}

	/** The obligation does not take it; somebody else may have been first. */
	record NotTaken(Refused why) implements Filing {
	}

	/** No obstacle stands that could have been cleared. */
	record NoObstacle() implements Filing {
	}

	/** It needs words, and has none or too many. */
	record WordsWanted(int most) implements Filing {
	}

	/** Taken back by now. */
	record AlreadyUndone(Instant at) implements Filing {
	}

	/** Older than a day: it can be corrected, and no longer be undone. */
	record UndoTooLate() implements Filing {
	}

	/**
	 * Something came after it, so that undoing would undo more.
	 *
	 * @param by who did it last, if it was somebody
	 */
	record Overtaken(@Nullable PersonId by, Instant at) implements Filing {
	}

}
