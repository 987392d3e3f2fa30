package vn.nhipcau.importer.source;

import vn.nhipcau.importer.Reading.Reason;

/**
 * Counts what a document holds while it is read, and ends the reading of one that is
 * larger than any plan.
 */
public final class Bounds {

	/** Characters; a plan of a thousand pages has fewer. */
	public static final int MOST_CHARACTERS = 3_000_000;

	/** Filled cells: a table of ten columns and ten thousand rows. */
	private static final int MOST_CELLS = 100_000;

	private int characters;

	private int cells;

	/**
	 * @throws UnreadableException when there have been too many
	 */
	public void characters(int more) throws UnreadableException {
		this.characters += more;
		require(this.characters <= MOST_CHARACTERS);
	}

	/**
	 * @throws UnreadableException when there have been too many
	 */
	public void cell(String text) throws UnreadableException {
		characters(text.length());
		require(++this.cells <= MOST_CELLS);
	}

	private static void require(boolean within) throws UnreadableException {
		if (!within) {
			throw new UnreadableException(Reason.SWELLS);
		}
	}

}
