package vn.nhipcau.importer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.source.Passage;

/** What a column of a table of tasks holds, told by its heading. */
enum Column {

	NUMBER("(?:tt|stt|so tt|so thu tu|st t)\\.?"),

	COORDINATORS(".*\\bphoi hop\\b.*"),

	LEADS("(?:.*\\bchu tri\\b.*|(?:phan cong|trach nhiem|to chuc)(?: nhiem vu| thuc hien)?|(?:co quan|don vi|so, nganh)[^.]{0,30} (?:thuc hien|dau moi|tham muu).*|don vi thuc hien)"),

	TIME("(?:thoi gian|thoi han|tien do|thoi diem|ngay|han)\\b.*"),

	TASK(".*\\b(?:nhiem vu|noi dung|cong viec|hoat dong|giai phap|chi tieu)\\b.*"),

	OTHER("(?:san pham|ket qua|ghi chu|kinh phi|nguon|don vi tinh|muc tieu|cap trinh|co quan trinh)\\b.*");

	private static final int LONGEST_HEADING = 80;

	private final Pattern heading;

	Column(String heading) {
		this.heading = Pattern.compile(heading);
	}

	static @Nullable Column of(String text) {
		String bare = Passage.bare(text).strip();
		if (bare.length() > LONGEST_HEADING) {
			return null;
		}
		for (Column column : values()) {
			if (column.heading.matcher(bare).matches()) {
				return column;
			}
		}
		return null;
	}

	/**
	 * The columns of a row of headings, or {@code null} when it is none. Unknown headings
	 * count as {@link #OTHER}.
	 */
	static @Nullable List<Column> header(List<String> cells) {
		List<Column> columns = new ArrayList<>();
		for (String cell : cells) {
			Column column = of(cell);
			columns.add((column != null) ? column : OTHER);
		}
		return (columns.contains(TASK) && columns.contains(LEADS)) ? columns : null;
	}

}
