package vn.nhipcau.importer.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Boxes between lines across and lines down. Boxes without a line between them are one
 * merged cell.
 */
final class RuledGrid {

	private static final int MOST_BOXES = 20_000;

	private final List<Ruling> rulings;

	private final float[] columns;

	private final float[] rows;

	/** For each box the first box of the cell it belongs to. */
	private final int[] cells;

	private RuledGrid(List<Ruling> rulings, float[] columns, float[] rows) {
		this.rulings = rulings;
		this.columns = columns;
		this.rows = rows;
		this.cells = new int[width() * height()];
		Arrays.setAll(this.cells, (box) -> box);
		merge();
	}

	/** The grids of a page: lines that meet, at least two columns of them. */
	static List<RuledGrid> of(List<Ruling> rulings) {
		List<RuledGrid> grids = new ArrayList<>();
		List<Ruling> left = new ArrayList<>(rulings);
		while (!left.isEmpty()) {
			List<Ruling> group = new ArrayList<>(List.of(left.remove(left.size() - 1)));
			for (int i = 0; i < group.size(); i++) {
				Ruling one = group.get(i);
				left.stream().filter(one::meets).forEach(group::add);
				left.removeIf(one::meets);
			}
			float[] columns = edges(group, false);
			float[] rows = edges(group, true);
			boolean grid = columns.length > 2 && rows.length > 1
					&& (columns.length - 1) * (rows.length - 1) <= MOST_BOXES;
			if (grid) {
				grids.add(new RuledGrid(group, columns, rows));
			}
		}
		return grids;
	}

	/** Where lines of one direction stand, and where those of the other end. */
	private static float[] edges(List<Ruling> group, boolean across) {
		List<Ruling> same = group.stream().filter((ruling) -> ruling.across() == across).toList();
		List<Ruling> other = group.stream().filter((ruling) -> ruling.across() != across).toList();
		if (same.isEmpty() || other.isEmpty()) {
			return new float[0];
		}
		List<Float> places = new ArrayList<>(same.stream().map(Ruling::at).toList());
		places.add((float) least(other, Ruling::from));
		places.add((float) -least(other, (ruling) -> -ruling.to()));
		places.sort(null);
		float[] edges = new float[places.size()];
		int count = 0;
		for (float place : places) {
			if (count == 0 || place - edges[count - 1] > Ruling.MISS) {
				edges[count++] = place;
			}
		}
		return Arrays.copyOf(edges, count);
	}

	private static double least(List<Ruling> rulings, ToDoubleFunction<Ruling> value) {
		return rulings.stream().mapToDouble(value).min().orElse(0);
	}

	int width() {
		return this.columns.length - 1;
	}

	int height() {
		return this.rows.length - 1;
	}

	float top() {
		return this.rows[0];
	}

	float bottom() {
		return this.rows[height()];
	}

	float left(int column) {
		return this.columns[column];
	}

	/** The right edge of the cell that begins here. */
	float right(int row, int column) {
		int last = column;
		while (last + 1 < width() && cellAt(row, last + 1) == cellAt(row, column)) {
			last++;
		}
		return this.columns[last + 1];
	}

	/** Whether its columns stand where those of another grid do. */
	boolean isLike(RuledGrid other) {
		if (width() != other.width()) {
			return false;
		}
		for (int i = 0; i < this.columns.length; i++) {
			if (Math.abs(this.columns[i] - other.columns[i]) > 2 * Ruling.MISS) {
				return false;
			}
		}
		return true;
	}

	boolean holds(Word word) {
		return boxAt(word) >= 0;
	}

	/** The first box of the cell in which a word stands, or -1. */
	int cellOf(Word word) {
		int box = boxAt(word);
		return (box < 0) ? -1 : this.cells[box];
	}

	int cellAt(int row, int column) {
		return this.cells[row * width() + column];
	}

	private int boxAt(Word word) {
		int column = index(this.columns, word.middle());
		int row = index(this.rows, word.height());
		return (column < 0 || row < 0) ? -1 : row * width() + column;
	}

	private static int index(float[] edges, float place) {
		for (int i = 0; i + 1 < edges.length; i++) {
			if (edges[i] <= place && place < edges[i + 1]) {
				return i;
			}
		}
		return -1;
	}

	private void merge() {
		for (int row = 0; row < height(); row++) {
			for (int column = 0; column < width(); column++) {
				if (column + 1 < width() && !isLine(false, this.columns[column + 1], middle(this.rows, row))) {
					join(row * width() + column, row * width() + column + 1);
				}
				if (row + 1 < height() && !isLine(true, this.rows[row + 1], middle(this.columns, column))) {
					join(row * width() + column, (row + 1) * width() + column);
				}
			}
		}
	}

	private void join(int one, int other) {
		int first = Math.min(this.cells[one], this.cells[other]);
		int second = Math.max(this.cells[one], this.cells[other]);
		for (int box = 0; first != second && box < this.cells.length; box++) {
			this.cells[box] = (this.cells[box] == second) ? first : this.cells[box];
		}
	}

	private static float middle(float[] edges, int index) {
		return (edges[index] + edges[index + 1]) / 2;
	}

	private boolean isLine(boolean across, float at, float over) {
		return this.rulings.stream()
			.anyMatch((ruling) -> ruling.across() == across && Math.abs(ruling.at() - at) <= Ruling.MISS
					&& ruling.from() <= over && over <= ruling.to());
	}

}
