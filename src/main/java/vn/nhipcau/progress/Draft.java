package vn.nhipcau.progress;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to report.
 *
 * @param progress for {@link ReportKind#PROGRESS}, and where an obstacle says it too
 * @param handedIn of a result that a coordinator records: the day on which it was there,
 * today or before; {@code null} for today
 */
public record Draft(ReportKind kind, @Nullable Progress progress, Evidence evidence, @Nullable LocalDate handedIn) {

	public Draft(ReportKind kind, @Nullable Progress progress, Evidence evidence) {
		this(kind, progress, evidence, null);
	}

	public static Draft progress(Progress progress) {
		return new Draft(ReportKind.PROGRESS, progress, Evidence.NONE);
	}

	public static Draft result(Evidence evidence) {
		return new Draft(ReportKind.RESULT, null, evidence);
	}

	public static Draft obstacle(String text) {
		return new Draft(ReportKind.OBSTACLE, null, Evidence.text(text));
	}

	public static Draft writtenDocument(Document document) {
		return new Draft(ReportKind.WRITTEN_DOCUMENT, null, Evidence.document(document));
	}

	public static Draft notOurs(String reason) {
		return new Draft(ReportKind.DISOWNED, null, Evidence.text(reason));
	}

	public static Draft cleared() {
		return new Draft(ReportKind.CLEARED, null, Evidence.NONE);
	}

	public Draft with(@Nullable Progress other) {
		return new Draft(this.kind, other, this.evidence, this.handedIn);
	}

	public Draft with(Evidence other) {
		return new Draft(this.kind, this.progress, other, this.handedIn);
	}

	public Draft handedInOn(@Nullable LocalDate day) {
		return new Draft(this.kind, this.progress, this.evidence, day);
	}

}
