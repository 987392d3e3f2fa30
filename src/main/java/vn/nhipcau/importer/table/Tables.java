package vn.nhipcau.importer.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.TableDraft;
import vn.nhipcau.importer.reading.SecrecyMarking;

/**
 * Reads workbooks that are tables of tasks. Takes seconds on a large one: call it from a
 * job, outside transactions.
 */
@Component
public class Tables {

	private final Labels labels;

	Tables(Dictionary dictionary) {
		this.labels = new Labels(dictionary);
	}

	/**
	 * Never fails on any bytes: what is no whole workbook of a usual size is no table.
	 */
	public TableReading read(byte[] bytes) {
		return read(bytes, Map.of());
	}

	/**
	 * The same once somebody has named the columns.
	 * @param named from 0; a negative one is not there
	 */
	public TableReading read(byte[] bytes, Map<Field, Integer> named) {
		return Workbooks.open(bytes).map((workbook) -> read(workbook, named)).orElseGet(TableReading.NotATable::new);
	}

	private TableReading read(Workbooks.Opened workbook, Map<Field, Integer> named) {
		TableReading reading = TemplateReader.read(workbook.sheets(), this.labels)
			.map(Tables::read)
			.orElseGet(() -> Lists.read(workbook.sheets(), named));
		boolean ours = !(reading instanceof TableReading.NotATable);
		return (ours && isSecret(workbook)) ? new TableReading.Refused(Reason.SECRET) : reading;
	}

	private static TableReading read(TableDraft filledIn) {
		return filledIn.rows().isEmpty() ? new TableReading.Refused(Reason.NO_TASKS) : new TableReading.Read(filledIn);
	}

	private static boolean isSecret(Workbooks.Opened workbook) {
		Stream<String> cells = workbook.sheets()
			.stream()
			.flatMap((sheet) -> sheet.rows().stream())
			.flatMap(List::stream)
			.flatMap((value) -> value.text().lines());
		return Stream.concat(workbook.margins().stream(), cells).anyMatch(SecrecyMarking::isMarking);
	}

}
