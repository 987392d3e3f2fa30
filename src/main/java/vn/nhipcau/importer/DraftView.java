package vn.nhipcau.importer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.plan.PlanDocument;
import vn.nhipcau.plan.PlanId;
import vn.nhipcau.plan.Schedule;

/**
 * A draft as it is shown: the same to every coordinator.
 *
 * @param version changes with every change
 * @param reference the document as it is cited
 * @param remarks doubts about the document as a whole
 * @param plan that its rows join; {@code null} while none was given
 */
public record DraftView(DraftId id, int version, PlanDocument document, String reference, List<RowView> rows,
		List<Doubt.Code> remarks, @Nullable PlanId plan) {

	public DraftView {
		rows = List.copyOf(rows);
		remarks = List.copyOf(remarks);
	}

	public Optional<RowView> row(int number) {
		return this.rows.stream().filter((row) -> row.number() == number).findFirst();
	}

	/**
	 * The next row behind this one that somebody has to look at, round the corner too.
	 */
	public Optional<RowView> doubtfulAfter(int number) {
		List<RowView> doubtful = this.rows.stream().filter(RowView::doubtful).toList();
		return doubtful.stream()
			.filter((row) -> row.number() > number)
			.findFirst()
			.or(() -> doubtful.stream().findFirst());
	}

	/** Tasks that will be given. */
	public Stream<RowView> tasks() {
		return this.rows.stream().filter((row) -> row.row().willBeGiven());
	}

	/** Tasks that nobody has to look at any more. */
	public Stream<RowView> sure() {
		return tasks().filter((row) -> !row.doubtful());
	}

	/** Whether it is a new reading of a document whose plan is followed. */
	public boolean isUpdate() {
		return this.rows.stream().anyMatch((row) -> row.compared() != null);
	}

	/** Rows in which the plan that is followed differs, decided or not. */
	public List<RowView> differing(Change... kinds) {
		return this.rows.stream().filter((row) -> {
			Compared compared = row.compared();
			return compared != null && !row.row().fate().isOver()
					&& Stream.of(kinds).anyMatch(compared.changes()::contains);
		}).toList();
	}

	/** Tasks of the plan by now. */
	public long given() {
		return this.rows.stream().filter((row) -> row.row().fate() == DraftRow.Fate.GIVEN).count();
	}

	/** Paragraphs that may assign work, about which nobody has decided. */
	public long undecided() {
		return this.rows.stream()
			.filter((row) -> row.row().paragraph() && row.row().fate() == DraftRow.Fate.WAITING)
			.count();
	}

	public long led() {
		return tasks().filter(RowView::isLed).count();
	}

	public long dated() {
		return tasks().filter((row) -> row.row().task().schedule().kind() != Schedule.Kind.UNDATED).count();
	}

	/** Tasks of which a list says what has come of them so far. */
	public long reported() {
		return tasks().filter((row) -> row.reported() != null).count();
	}

	/** Those among them that are done, nobody knows since when. */
	public long doneWithoutDay() {
		return tasks().map(RowView::reported)
			.filter((reported) -> reported != null && reported.done() && reported.ended() == null)
			.count();
	}

	/** Tasks, not paragraphs, that somebody has to look at. */
	public long doubtful() {
		return tasks().filter(RowView::doubtful).count();
	}

}
