package vn.nhipcau.importer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import vn.nhipcau.plan.PlanDocument;

/**
 * What is kept of a draft, sealed.
 *
 * @param remarks doubts about the document as a whole
 * @param reported by row number, what an office's table says has come of it
 */
record DraftContent(PlanDocument document, List<DraftRow> rows, List<Doubt.Code> remarks,
		Map<Integer, Reported> reported) {

	DraftContent {
		rows = List.copyOf(rows);
		remarks = List.copyOf(remarks);
		reported = Map.copyOf(Objects.requireNonNullElse(reported, Map.of())); // drafts
																				// of
																				// older
																				// versions
	}

	DraftContent with(PlanDocument other) {
		return new DraftContent(other, this.rows, this.remarks, this.reported);
	}

	DraftContent with(UnaryOperator<DraftRow> change) {
		return with(this.rows.stream().map(change).toList());
	}

	DraftContent with(List<DraftRow> others) {
		return new DraftContent(this.document, others, this.remarks, this.reported);
	}

	Optional<DraftRow> row(int number) {
		return this.rows.stream().filter((row) -> row.number() == number).findFirst();
	}

	/** The row becomes part of the task above it; empty when there is none. */
	Optional<DraftContent> merged(DraftRow row) {
		return above(row).map((task) -> with((one) -> (one.number() == row.number()) ? one.mergedInto(task.number())
				: (one.number() == task.number()) ? one.absorbing(row) : one));
	}

	/** Takes out of a row what was merged into it last; empty when nothing was. */
	Optional<DraftContent> split(DraftRow row) {
		Integer other = row.ties().merged();
		return (row.ties().apart() == null || other == null) ? Optional.empty() : Optional.of(with(
				(one) -> (one.number() == row.number()) ? one.apart() : (one.number() == other) ? one.outOfIt() : one));
	}

	/**
	 * The nearest task before it in the document: paragraphs are numbered behind all
	 * tasks.
	 */
	private Optional<DraftRow> above(DraftRow row) {
		Comparator<DraftRow> order = Comparator.comparing((DraftRow one) -> one.ties().line())
			.thenComparing(DraftRow::number);
		return this.rows.stream()
			.filter((one) -> one.willBeGiven() && !one.ties().gone() && order.compare(one, row) < 0)
			.max(order);
	}

}
