package vn.nhipcau.importer.table;

import java.util.List;
import java.util.Optional;
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
		return Workbooks.open(bytes).map(this::read).orElseGet(TableReading.NotATable::new);
	}

	private TableReading read(Workbooks.Opened workbook) {
		Optional<TableDraft> draft = TemplateReader.read(workbook.sheets(), this.labels);
		if (draft.isEmpty()) {
			return new TableReading.NotATable();
		}
		if (isSecret(workbook)) {
			return new TableReading.Refused(Reason.SECRET);
		}
		return draft.get().rows().isEmpty() ? new TableReading.Refused(Reason.NO_TASKS)
				: new TableReading.Read(draft.get());
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
