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
	private static final Pattern HEAD = Pattern.compile(
			"Ban [Qq]uản lý dự án(?: đầu tư)?(?: xây dựng)?(?: các)?(?: công trình)?\\s+(?=\\p{L})|(?:Sở|Ban [Qq]uản lý|Ban [Cc]hỉ đạo|Ban [Cc]hỉ huy|Ban|Cục|Chi cục|Tổng cục|Văn phòng [đĐ]iều phối|Văn phòng"
					+ "|Trung tâm|Hội đồng|Hội|Hiệp hội|Liên hiệp|Liên đoàn|Liên minh|Công an|Viện|Trường|Học viện|Báo|Đài|Ngân hàng|Kho bạc|Quỹ"
					+ "|Công ty|Tổng công ty|Tập đoàn|Đoàn|Phòng|Bộ phận|Bệnh viện|Bộ|UBND|Ủy ban nhân dân|Ủy ban|Uỷ ban|Trạm|Chi nhánh|Bưu điện"
					+ "|Viễn thông|Điện lực|Hạt|Đội|Đồn|Tổ|Thanh tra|Tòa án|Toà án|Viện [Kk]iểm sát|Hải quan|Thuế|Thống kê|Bảo hiểm|BQL|BCĐ"
					+ "|Cảng vụ|Vườn quốc gia|Nhà máy|Nhà văn hóa|Câu lạc bộ|Cơ quan|Đảng ủy|Huyện ủy|Thị ủy|Trưởng (?:phòng|ban|trạm))"
					+ "\\s+(?=\\p{Lu}|thực hiện|tỉnh|huyện|xã\\b|phường|thị xã|thành phố|các )|(?:Tỉnh|Huyện|Thị|Thành|Xã|Phường) (?:Đ|đ)oàn\\b");

	/** The level a body works on ends its name; a place's name may follow. */
	private static final Pattern LEVEL = Pattern
		.compile("(?:cap )?(?:tinh|huyen|xa(?! hoi)|phuong|thi xa|thanh pho|thi tran|dac khu|quan|khu vuc)\\b");

	private static final Pattern PROPER_NAME = Pattern.compile("(?:\\s+(?:" + PROPER + "))?");

	/** ", Hạ tầng và Đô thị": names of offices list their fields. */
	private static final Pattern FIELDS = Pattern
		.compile(",\\s(?:\\p{Lu}\\p{L}*(?:\\s\\p{Ll}+){0,3},\\s)*\\p{Lu}\\p{L}*(?:\\s\\p{Ll}+){0,2}\\svà\\s\\p{Lu}");

	/** "dân dụng và công nghiệp tỉnh". */
	private static final Pattern SECOND_FIELD = Pattern.compile(
			"(?!cac |dia phuong|co quan|don vi|chi dao|to chuc|phoi hop)(?:\\p{L}+ ){2,4}(?:tinh|huyen|thanh pho|thi xa)\\b");

	private static final int LONGEST_TAIL = 5;

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
			for (String name : joined.group("names").split(",\\s*")) {
				places.add(passage.text().substring(from, joined.start("names")).contains("UBND")
						? "UBND " + joined.group("kind").toLowerCase(java.util.Locale.ROOT) + " " + name
						: joined.group("kind").toLowerCase(java.util.Locale.ROOT) + " " + name);
			}
			return joined.end();
		}
		boolean certain = known >= 0 && Character.isUpperCase(passage.text().charAt(from)) || known - from > 8;
		int named = certain ? withLevelAndPlace(passage, known) : -1;
		return Math.max(named, unknown(passage, from));
	}

	/** "Công an" with "tỉnh", "Sở Y tế" with "Hà Tĩnh". */
	private static int withLevelAndPlace(Passage passage, int from) {
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
	private static boolean begins(Passage passage, int at) {
		return HEAD.matcher(passage.text()).region(at, passage.length()).lookingAt()
				|| Vocabulary.BODIES.matchAt(passage.bare(), at) >= 0;
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
		return new Words(passage, head.end(), limit).end();
	}

	private static boolean namesAnother(Passage passage, int from, int to) {
		for (int at = passage.text().indexOf(' ', from); at >= 0 && at < to; at = passage.text().indexOf(' ', at + 1)) {
			if (Character.isUpperCase(passage.text().charAt(at + 1)) && begins(passage, at + 1)) {
				return true;
			}
		}
		return false;
	}

	/** The words of a name, one after the other. */
	private static final class Words {

		private final Passage passage;

		private final int limit;

		private int at;

		/** Up to here the words surely belong to the name. */
		private int sure;

		private int small;

		Words(Passage passage, int from, int limit) {
			this.passage = passage;
			this.at = from;
			this.limit = limit;
			this.sure = (from > 0 && passage.text().charAt(from - 1) == ' ') ? -1 : from;
		}

		int end() {
			while (this.at < this.limit) {
				if (this.at > 0 && this.passage.text().charAt(this.at - 1) != ' ' && !sign()) {
					return this.sure;
				}
				if (this.at >= this.limit || !word()) {
					return this.sure;
				}
			}
			settle();
			return this.sure;
		}

		/** What stands between two words; {@code false} when it ends the name. */
		private boolean sign() {
			String text = this.passage.text();
			if (text.startsWith(" - ", this.at) || text.startsWith(" – ", this.at)) {
				this.at += 3;
				return true;
			}
			if (text.charAt(this.at) == ' ') {
				this.at++;
				return true;
			}
			Matcher fields = FIELDS.matcher(text).region(this.at, this.limit);
			if (fields.lookingAt() && !begins(this.passage, this.at + 2) && !begins(this.passage, fields.end() - 1)) {
				this.at += 2;
				return true;
			}
			settle();
			return false;
		}

		private boolean word() {
			String text = this.passage.text();
			String bare = this.passage.bare();
			int end = this.at;
			while (end < this.limit
					&& (Character.isLetterOrDigit(text.charAt(end)) || "&-/’'.".indexOf(text.charAt(end)) >= 0
							&& end + 1 < this.limit && Character.isLetterOrDigit(text.charAt(end + 1)))) {
				end++;
			}
			if (end == this.at) {
				settle();
				return false;
			}
			if (Character.isUpperCase(text.charAt(this.at))) {
				return capital(end);
			}
			Matcher level = LEVEL.matcher(bare).region(this.at, this.limit);
			if (level.lookingAt()) {
				this.sure = withLevelAndPlace(this.passage, this.at - 1);
				return false;
			}
			if (bare.startsWith("va ", this.at)) {
				Matcher second = SECOND_FIELD.matcher(bare).region(Math.min(this.at + 3, this.limit), this.limit);
				boolean goesOn = this.at + 3 < this.limit && !begins(this.passage, this.at + 3)
						&& (Character.isUpperCase(text.charAt(this.at + 3)) || second.lookingAt());
				if (!goesOn) {
					settle();
				}
				this.at = end;
				return goesOn;
			}
			if (Vocabulary.isAction(this.passage, this.at)) {
				settle();
				return false;
			}
			this.small++;
			this.at = end;
			return this.small <= LONGEST_TAIL;
		}

		private boolean capital(int end) {
			boolean another = this.sure >= 0 && begins(this.passage, this.at);
			if (!another) {
				this.at = end;
				this.sure = end;
				this.small = 0;
			}
			return !another;
		}

		/** The small words before a sign or an action belong to the name. */
		private void settle() {
			int end = this.at;
			while (end > 0 && " -–".indexOf(this.passage.text().charAt(end - 1)) >= 0) {
				end--;
			}
			this.sure = (this.sure >= 0 && this.small <= LONGEST_TAIL) ? Math.max(this.sure, end) : this.sure;
		}

	}

}
