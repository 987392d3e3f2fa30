package vn.nhipcau.importer.table;

import java.util.Locale;

/**
 * A column of the template. Its key stands in the hidden first row, whatever its heading
 * says.
 */
enum TemplateColumn {

	CLAUSE(14), SECTION(28), TITLE(44), TEXT(60), LEADS(28), COORDINATORS(34), SCHEDULE(20), OPERATOR(16), DEADLINE(16),
	TARGETS(34), NOTE(24);

	private final int width;

	TemplateColumn(int width) {
		this.width = width;
	}

	/** In characters. */
	int width() {
		return this.width;
	}

	/** As in the words of the template: {@code leads}. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	String key() {
		return "nhipcau:" + word();
	}

}
