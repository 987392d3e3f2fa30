package vn.nhipcau.importer.reading;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Doubt;
import vn.nhipcau.importer.source.Passage;

/**
 * A task that stands in a table.
 *
 * @param row number of the row, as printed or counted on
 * @param within which task of the row, from 1
 * @param section headings inside the table above it
 * @param time the cell about time
 * @param inherited leads, coordinators and time were taken from the row above
 */
record TableTask(String row, int within, List<String> section, Passage content, List<Passage> leads,
		List<Passage> coordinators, @Nullable Passage time, boolean inherited, Set<Doubt.Code> doubts) {

	String ref() {
		return this.row + "." + this.within;
	}

}
