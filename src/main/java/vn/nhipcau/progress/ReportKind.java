package vn.nhipcau.progress;

/** What a report says. */
public enum ReportKind {

	/** How far the work has come. */
	PROGRESS,
	/** The work is done; the coordinator has still to record it so. */
	RESULT,
	/** {@code khó khăn, vướng mắc}; may carry a percentage or figure as well. */
	OBSTACLE,
	/** The result went out as a document: its number and date. */
	WRITTEN_DOCUMENT,
	/** {@code Không thuộc nhiệm vụ của cơ quan}. */
	DISOWNED,
	/** {@code Đã tháo gỡ vướng mắc}: what was in the way is so no longer. */
	CLEARED;

	/** Whether it submits the result. */
	public boolean isResult() {
		return this == RESULT || this == WRITTEN_DOCUMENT;
	}

}
