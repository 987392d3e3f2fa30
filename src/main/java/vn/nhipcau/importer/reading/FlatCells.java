package vn.nhipcau.importer.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Label;
import vn.nhipcau.importer.source.Passage;

/**
 * The agencies and the time behind a task, in a table that lost its grid.
 *
 * @param boundaryInferred nothing but signs told where the leads end
 */
record FlatCells(List<Passage> leads, List<Passage> coordinators, @Nullable Passage time, boolean boundaryInferred) {

	static final FlatCells NONE = new FlatCells(List.of(), List.of(), null, false);

	/**
	 * @param cell the entries of one column of agencies, or of two
	 * @param two coordinators have a column of their own
	 */
	static FlatCells of(List<Line> cell, @Nullable Passage time, boolean two) {
		List<Line> own = cell.stream().filter((line) -> Attributes.names(line.body())).toList();
		if (!own.isEmpty()) {
			TableTask keyed = Attributes.task(own.get(0).body(), own);
			return new FlatCells(keyed.leads(), keyed.coordinators(), time, false);
		}
		int leads = cell.isEmpty() ? 0 : 1;
		boolean dashes = !cell.isEmpty() && isDash(cell.get(0));
		if (!two) {
			leads = cell.size();
		}
		else if (dashes) {
			while (leads < cell.size() && cell.get(leads - 1).passage().text().endsWith(";")) {
				leads++;
			}
		}
		List<Passage> bodies = cell.stream().map(Line::body).toList();
		return new FlatCells(bodies.subList(0, leads), bodies.subList(leads, bodies.size()), time, dashes && two);
	}

	static boolean isDash(Line line) {
		Label label = line.label();
		return label != null && label.kind() == Label.Kind.DASH;
	}

	boolean isEmpty() {
		return this.leads.isEmpty() && this.coordinators.isEmpty();
	}

}
