package vn.nhipcau.importer.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.nhipcau.importer.source.Passage;

/** Finds where the name of a single agency ends. */
final class AgencyName {

	private static final Pattern DEPARTMENT = Pattern.compile("s[oở]\\s+", Pattern.CASE_INSENSITIVE);

	private static final String PROPER = "\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,3}";

	private static final Pattern PLACES = Pattern
		.compile("(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\\s+)?(?:[Cc]ác\\s+)?"
				+ "(?<kind>[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]hị trấn|[Qq]uận|[Pp]hường|[Đđ]ặc khu|[Xx]ã)(?:\\s*:)?\\s+(?<names>"
				+ PROPER + "(?:,\\s*" + PROPER + ")*+)");

	/**
	 * Words that begin a body's name when a capital follows, or that do so by themselves.
	 */
	private static final Pattern HEAD = Pattern
		.compile("(?:Sở|Ban Quản lý|Ban Chỉ đạo|Ban|Cục|Chi cục|Văn phòng [đĐ]iều phối|Văn phòng"
				+ "|Trung tâm|Hội đồng|Hội|Hiệp hội|Liên hiệp|Liên đoàn|Liên minh|Công an|Viện|Trường|Học viện|Báo|Đài|Ngân hàng|Kho bạc|Quỹ"
				+ "|Công ty|Tổng công ty|Tập đoàn|Đoàn|Phòng|Bệnh viện|Bộ|UBND|Ủy ban nhân dân)\\s+(?=\\p{Lu}|thực hiện|tỉnh|các )");

	private static final int LONGEST_NAME = 160;

	private AgencyName() {
	}

	/**
	 * Where the name that begins here ends, or -1.
	 * @param places receives the names when the text joins several places: "các huyện
	 * Bắc, Nam"
	 */
	static int endOf(Passage passage, int from, List<String> places) {
		String bare = passage.bare();
		Matcher department = DEPARTMENT.matcher(passage.text()).region(from, passage.length());
		if (department.lookingAt()) {
			int end = Vocabulary.DEPARTMENTS.matchAt(bare, department.end());
			return (end < 0) ? unknown(passage, from) : end;
		}
		int known = Vocabulary.BODIES.matchAt(bare, from);
		Matcher joined = PLACES.matcher(passage.text()).region(from, passage.length());
		if (joined.lookingAt() && joined.end() > known) {
			for (String name : joined.group("names").split(",\\s*")) {
				places.add(passage.text().substring(from, joined.start("names")).contains("UBND")
						? "UBND " + joined.group("kind").toLowerCase(java.util.Locale.ROOT) + " " + name
						: joined.group("kind").toLowerCase(java.util.Locale.ROOT) + " " + name);
			}
			return joined.end();
		}
		return (known >= 0 && Character.isUpperCase(passage.text().charAt(from)) || known - from > 8) ? known
				: unknown(passage, from);
	}

	/** A name nobody foresaw: up to "chủ trì", the first word of action, or a sign. */
	private static int unknown(Passage passage, int from) {
		Matcher head = HEAD.matcher(passage.text()).region(from, passage.length());
		if (!head.lookingAt()) {
			return -1;
		}
		String bare = passage.bare();
		int limit = Math.min(bare.length(), from + LONGEST_NAME);
		int sign = head.end();
		while (sign < limit && ",;:.()".indexOf(bare.charAt(sign)) < 0) {
			sign++;
		}
		int leads = bare.indexOf(" chu tri", head.end());
		if (leads > 0 && leads < sign) {
			return leads;
		}
		for (int at = head.end(); at < sign; at++) {
			boolean smallWord = bare.charAt(at - 1) == ' ' && Character.isLowerCase(passage.text().charAt(at));
			if (smallWord && (Vocabulary.ACTIONS.matchAt(bare, at) > 0 || bare.startsWith("va cac ", at))) {
				return (at - 1 > head.end()) ? at - 1 : -1;
			}
		}
		return (sign - from < 80) ? withoutSentence(passage, from, sign) : -1;
	}

	/** A name that would run on to the end of a sentence ends with its last capital. */
	private static int withoutSentence(Passage passage, int from, int sign) {
		String name = passage.text().substring(from, sign);
		int lastCapital = name.length() - 1;
		while (lastCapital > 0 && !Character.isUpperCase(name.charAt(lastCapital))) {
			lastCapital--;
		}
		int wordEnd = name.indexOf(' ', lastCapital);
		boolean sentence = sign < passage.length() && wordEnd > 0 && name.substring(wordEnd).split(" ").length > 4;
		return sentence ? from + wordEnd : sign;
	}

}
