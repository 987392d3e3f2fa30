package vn.nhipcau.importer.table;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.TableDraft;
import vn.nhipcau.importer.source.SheetCells;

/**
 * Tells what the sheets of a workbook hold that is a table of tasks. The file itself was
 * opened, and looked at for markings of secrecy, before.
 */
@Component
public class Tables {

	private final Labels labels;

	public Tables(Dictionary dictionary) {
		this.labels = new Labels(dictionary);
	}

	public TableReading read(List<SheetCells> sheets) {
		return read(sheets, Map.of());
	}

	/**
	 * The same once somebody has named the columns.
	 * @param named from 0; a negative one is not there
	 */
	public TableReading read(List<SheetCells> workbook, Map<Field, Integer> named) {
		List<Sheet> sheets = workbook.stream().map(Sheet::of).toList();
		return TemplateReader.read(sheets, this.labels).map(Tables::read).orElseGet(() -> Lists.read(sheets, named));
	}

	private static TableReading read(TableDraft filledIn) {
		return filledIn.rows().isEmpty() ? new TableReading.Refused(Reason.NO_TASKS) : new TableReading.Read(filledIn);
	}

}
