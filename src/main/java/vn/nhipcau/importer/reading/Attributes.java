package vn.nhipcau.importer.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Doubt;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Passage;

/**
 * A task whose particulars follow line by line: "- Đơn vị chủ trì: …", "- Đơn vị phối
 * hợp: …", "- Thời gian: …".
 */
final class Attributes {

	/** Several on one line: "Chủ trì: …; phối hợp: …. Thời gian: …". */
	private static final Pattern NEXT = Pattern
		.compile("[;.]\\s*(?=(?:(?:co quan|don vi)[ ,]{1,2}){0,2}(?:chu tri|phoi hop|thoi gian|thoi han|tien do"
				+ "|han|san pham|ket qua|kinh phi)[^:;.]{0,30}:)");

	private static final Pattern KEY = Pattern
		.compile("(?<leads>(?:co quan|don vi|so, nganh)? ?(?:chu tri|thuc hien)(?: thuc hien| tham muu)?"
				+ "|(?:co quan|don vi) dau moi)\\s?:|(?<coordinators>(?:co quan|don vi)?(?:, don vi)? ?phoi hop(?: thuc hien)?)\\s?:"
				+ "|(?<time>(?:thoi gian|thoi han|tien do|han)(?: thuc hien| hoan thanh)?)\\s?:|(?<other>(?:noi dung|san pham|ket qua|kinh phi|nguon kinh phi|yeu cau)[^:;.]{0,30}):");

	private final List<Passage> leads = new ArrayList<>();

	private final List<Passage> coordinators = new ArrayList<>();

	private @Nullable Passage time;

	private Attributes() {
	}

	/**
	 * How many lines behind the first are particulars of it; 0 unless one names leads.
	 */
	static int following(List<Line> lines) {
		int count = 0;
		boolean leads = false;
		boolean first = KEY.matcher(lines.get(0).body().bare()).lookingAt();
		while (!first && count + 1 < lines.size()) {
			Matcher key = KEY.matcher(lines.get(count + 1).body().bare());
			if (!key.lookingAt()) {
				break;
			}
			leads |= key.group("leads") != null;
			count++;
		}
		return leads ? count : 0;
	}

	/** Whether a line says by its first words whose names follow: "Chủ trì: …". */
	static boolean names(Passage line) {
		Matcher key = KEY.matcher(line.bare());
		return key.lookingAt() && (key.group("leads") != null || key.group("coordinators") != null);
	}

	/** The task of the first line with the particulars of the others. */
	static TableTask task(Passage whole, List<Line> particulars) {
		Attributes attributes = new Attributes();
		particulars.forEach((line) -> parts(line.body()).forEach(attributes::add));
		return new TableTask("", 1, List.of(), whole, attributes.leads, attributes.coordinators, attributes.time, false,
				EnumSet.noneOf(Doubt.Code.class));
	}

	private static List<Passage> parts(Passage line) {
		List<Passage> parts = new ArrayList<>();
		int from = 0;
		Matcher next = NEXT.matcher(line.bare());
		while (next.find()) {
			parts.add(line.part(from, next.start()));
			from = next.end();
		}
		parts.add(line.from(from));
		return parts;
	}

	private void add(Passage line) {
		Matcher key = KEY.matcher(line.bare());
		if (key.lookingAt()) {
			Passage value = line.from(key.end());
			if (key.group("leads") != null) {
				this.leads.add(value);
			}
			else if (key.group("coordinators") != null) {
				this.coordinators.add(value);
			}
			else if (key.group("time") != null) {
				this.time = value;
			}
		}
	}

}
