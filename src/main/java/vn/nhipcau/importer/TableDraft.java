package vn.nhipcau.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.DraftRow.Fate;
import vn.nhipcau.importer.DraftRow.RowDoubt;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.PlanDocument;

/**
 * What was read from an office's own table: its rows are tasks already, in the words of
 * the office.
 */
public record TableDraft(PlanDocument document, List<Row> rows) {

	public TableDraft {
		rows = List.copyOf(rows);
	}

	/**
	 * @param paragraph whether it may be a task, and nobody can tell yet
	 * @param timeline the words about time as written
	 * @param reported how far it had come when the table was written
	 */
	public record Row(boolean paragraph, NewTask task, @Nullable String timeline, List<RowDoubt> doubts,
			@Nullable Reported reported) {

		public Row {
			doubts = List.copyOf(doubts);
		}

	}

	DraftContent content() {
		List<DraftRow> all = new ArrayList<>();
		Map<Integer, Reported> reported = new HashMap<>();
		for (Row row : this.rows) {
			int number = all.size() + 1;
			all.add(new DraftRow(number, 0, row.paragraph(), Fate.WAITING, row.task(), row.timeline(), row.doubts(),
					RowTies.NONE));
			if (row.reported() != null) {
				reported.put(number, row.reported());
			}
		}
		return new DraftContent(this.document, all, List.of(), reported);
	}

}
