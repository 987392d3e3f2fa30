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
		.compile("(?:(?<committee>UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\\s+)?(?:[Cc]ác\\s+)?"
				+ "(?<kind>[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]hị trấn|[Qq]uận|[Pp]hường|[Đđ]ặc khu|[Xx]ã)(?:\\s*:)?\\s+(?<names>"
				+ PROPER + "(?:,\\s*" + PROPER + ")*+)");

	/**
	 * Words that begin a body's name when a capital follows, or that do so by themselves.
	 */
	private static final Pattern HEAD = Pattern.compile(
			"Ban [Qq]uản lý dự án(?: đầu tư)?(?: xây dựng)?(?: các)?(?: công trình)?\\s+(?=\\p{L})|phòng\\s+(?=\\p{Lu}\\p{Ll})|(?:Sở|Ban [Qq]uản lý|Ban [Cc]hỉ đạo|Ban [Cc]hỉ huy|Ban|Cục|Chi cục|Tổng cục|Văn phòng [đĐ]iều phối|Văn phòng"
					+ "|Trung tâm|Hội đồng|Hội|Hiệp hội|Liên hiệp|Liên đoàn|Liên minh|Công an|Viện|Trường|Học viện|Báo|Đài|Ngân hàng|Kho bạc|Quỹ"
					+ "|Công ty|Tổng công ty|Tập đoàn|Đoàn|Phòng|Bộ phận|Bệnh viện|Bộ|UBND|Ủy ban nhân dân|Ủy ban|Uỷ ban|Trạm|Chi nhánh|Bưu điện"
					+ "|Viễn thông|Điện lực|Hạt|Đội|Đồn|Tổ|Thanh tra|Tòa án|Toà án|Viện [Kk]iểm sát|Hải quan|Thuế|Thống kê|Bảo hiểm|BQL|BCĐ"
					+ "|Cảng vụ|Vườn quốc gia|Nhà máy|Nhà văn hóa|Câu lạc bộ|Cơ quan|Đảng ủy|Huyện ủy|Thị ủy|Trưởng (?:phòng|ban|trạm))"
					+ "\\s+(?=\\p{Lu}|thực hiện|tỉnh|huyện|xã\\b|phường|thị xã|thành phố|các )|(?:Tỉnh|Huyện|Thị|Thành|Xã|Phường) (?:Đ|đ)oàn\\b");

	private static final Pattern STEERING = Pattern.compile(
			"Ban [Cc]hỉ (?:đạo|huy)(?:\\s(?!các\\b|của\\b|về\\b|cho\\b|tại\\b|với\\b|có\\b|và\\b|phối\\b)\\p{Ll}+,?|\\s(?!(?:Sở|Ban|Công an|Hội|Phòng|Văn phòng|Ủy ban)\\b)\\p{Lu}\\p{Ll}+){1,10}?(?=\\s(?:tỉnh|huyện|thị xã|thành phố|xã|phường|đặc khu|quốc gia)(?!\\p{L}))",
			Pattern.UNICODE_CHARACTER_CLASS);

	/** The level a body works on ends its name; a place's name may follow. */
	static final Pattern LEVEL = Pattern
		.compile("(?:cap )?(?:tinh|huyen|xa(?! hoi)|phuong|thi xa|thanh pho|thi tran|dac khu|quan|khu vuc)\\b");

	private static final Pattern PROPER_NAME = Pattern.compile("(?:\\s+(?:" + PROPER + "))?");

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
			return (end < 0) ? unknown(passage, from) : withLevelAndPlace(passage, end);
		}
		int known = Vocabulary.BODIES.matchAt(bare, from);
		Matcher joined = PLACES.matcher(passage.text()).region(from, passage.length());
		if (joined.lookingAt() && joined.end() > known) {
			String committee = (joined.group("committee") != null) ? joined.group("committee") + " " : "";
			for (String name : joined.group("names").split(",\\s*")) {
				places.add(committee + joined.group("kind").toLowerCase(java.util.Locale.ROOT) + " " + name);
			}
			return joined.end();
		}
		boolean certain = known >= 0 && Character.isUpperCase(passage.text().charAt(from)) || known - from > 8;
		int named = certain ? withLevelAndPlace(passage, known) : -1;
		return Math.max(named, Math.max(steering(passage, from), unknown(passage, from)));
	}

	/** "Công an" with "tỉnh", "Sở Y tế" with "Hà Tĩnh". */
	static int withLevelAndPlace(Passage passage, int from) {
		int end = from;
		Matcher level = LEVEL.matcher(passage.bare()).region(Math.min(from + 1, passage.length()), passage.length());
		if (from < passage.length() && passage.text().charAt(from) == ' ' && level.lookingAt()) {
			end = level.end();
		}
		Matcher place = PROPER_NAME.matcher(passage.text()).region(end, passage.length());
		boolean follows = place.lookingAt() && place.end() > end;
		int word = end + 1;
		boolean begins = follows && (Vocabulary.isAction(passage, word) || begins(passage, word));
		return (follows && !begins) ? place.end() : end;
	}

	/** Whether another body's name begins here. */
	static boolean begins(Passage passage, int at) {
		return HEAD.matcher(passage.text()).region(at, passage.length()).lookingAt()
				|| Vocabulary.BODIES.matchAt(passage.bare(), at) >= 0;
	}

	/** "Ban Chỉ đạo giảm nghèo huyện Yên Sơn": what it steers, in small letters. */
	private static int steering(Passage passage, int from) {
		Matcher steering = STEERING.matcher(passage.text()).region(from, passage.length());
		return steering.lookingAt() ? withLevelAndPlace(passage, steering.end()) : -1;
	}

	/**
	 * A name nobody foresaw: up to "chủ trì", the first word of action, a level such as
	 * "tỉnh", or a sign.
	 */
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
		if (leads > 0 && leads < sign && !namesAnother(passage, head.end(), leads)) {
			return leads;
		}
		return new NameWords(passage, head.end(), limit).end();
	}

	private static boolean namesAnother(Passage passage, int from, int to) {
		for (int at = passage.text().indexOf(' ', from); at >= 0 && at < to; at = passage.text().indexOf(' ', at + 1)) {
			if (Character.isUpperCase(passage.text().charAt(at + 1)) && begins(passage, at + 1)) {
				return true;
			}
		}
		return false;
	}

}
