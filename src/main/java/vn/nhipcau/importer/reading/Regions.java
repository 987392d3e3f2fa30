package vn.nhipcau.importer.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Passage;

/**
 * Where the parts of a document lie, as indices of its blocks: the head up to the type,
 * the title, the body, the tail with recipients and signature, the annexes.
 *
 * @param type the line that names the type, or what a letter is about, or with which a
 * head ends that names no type; or -1
 * @param body where the text begins
 * @param tail where "Nơi nhận" or the signature begins
 * @param annexes where the first annex, or the plan that a decision carries, begins
 * @param end where a page that shows the document goes on with words of its own
 */
record Regions(int type, int body, int tail, int annexes, int end) {

	static final Pattern TYPES = Pattern.compile(
			"(?:ke hoach(?: hanh dong$)?|chuong trinh hanh dong|chuong trinh|quyet dinh|chi thi|de an|phuong an|thong bao|cong dien|huong dan|nghi quyet)\\b");

	private static final Pattern TAIL = Pattern.compile("noi nhan\\b.{0,40}|(?:tm|kt|tl|tuq|q)\\.\\s.{0,60}");

	private static final Pattern TITLE_ENDS = Pattern.compile(
			"(?:can cu|thuc hien|de |nham |tren co so|uy ban nhan dan|ubnd|phan thu|dieu \\d|(?:ngay )?cap nhat|ngay dang|luot xem).*|[-_* ]+|.{250,}");

	private static final Pattern ANNEX = Pattern.compile("phu luc\\b.{0,40}");

	/** A letter has no type; it says what it is about: "V/v tăng cường …". */
	static final Pattern ABOUT = Pattern.compile("(?:v/v|ve viec)\\b.{5,}");

	private static final Pattern ISSUER = Pattern
		.compile("(?:(?:chu tich )?(?:uy ban nhan dan|ubnd)|hoi dong nhan dan|giam doc so|truong phong)\\b.*");

	private static final int LAST_TYPE_LINE = 80;

	private static final int LONGEST_PAGE_WORDS = 120;

	static Regions of(List<Block> blocks) {
		int type = type(blocks);
		int letter = (type < 0) ? about(blocks) : -1;
		int number = (type < 0 && letter < 0) ? endOfHead(blocks) : -1;
		int body = (letter >= 0) ? behindAddressees(blocks, letter) : body(blocks, Math.max(type, number), type >= 0);
		int tail = first(blocks, body, TAIL, true);
		int annexes = Math.min(first(blocks, tail, ANNEX, false), carried(blocks, tail));
		return new Regions(Math.max(type, Math.max(letter, number)), body, tail, annexes, end(blocks, annexes));
	}

	static boolean isAnnex(Passage passage) {
		return ANNEX.matcher(passage.bare()).matches() && (isCapitals(passage) || passage.length() < 20);
	}

	static boolean isCapitals(Passage passage) {
		long letters = passage.text().chars().filter(Character::isLetter).count();
		long capitals = passage.text().chars().filter(Character::isUpperCase).count();
		return letters > 1 && capitals * 10 >= letters * 8;
	}

	/** "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN …" above the legal bases. */
	static boolean isIssuer(Line line) {
		return line.label() == null && isCapitals(line.passage()) && ISSUER.matcher(line.passage().bare()).matches();
	}

	static Passage passage(Block block) {
		return (block instanceof Line line) ? line.passage() : Passage.unplaced("", 0);
	}

	/** A line of its own, else the first words of the title. */
	private static int type(List<Block> blocks) {
		int words = -1;
		for (int i = 0; i < Math.min(blocks.size(), LAST_TYPE_LINE); i++) {
			Passage line = passage(blocks.get(i));
			Matcher type = TYPES.matcher(line.bare());
			if (type.lookingAt() && ((Line) blocks.get(i)).label() == null) {
				if (isCapitals(line)) {
					return i;
				}
				words = (words < 0 && isCapitals(line.part(0, type.end()))) ? i : words;
			}
		}
		return words;
	}

	/** Where the line that names the type was lost: the number, or the date below it. */
	private static int endOfHead(List<Block> blocks) {
		int number = DocumentNumber.firstWithType(blocks, LAST_TYPE_LINE);
		boolean dated = number >= 0 && number + 1 < blocks.size()
				&& passage(blocks.get(number + 1)).bare().matches("[^,]{2,30}, ngay\\b.{1,40}");
		return dated ? number + 1 : number;
	}

	/** "KẾ HOẠCH" behind the signature of the decision that enacts it. */
	static boolean isCarried(Block block) {
		return block instanceof Line line && line.label() == null && isCapitals(line.passage())
				&& TYPES.matcher(line.passage().bare()).lookingAt();
	}

	private static int carried(List<Block> blocks, int from) {
		for (int i = from; i < blocks.size(); i++) {
			if (isCarried(blocks.get(i))) {
				return i;
			}
		}
		return blocks.size();
	}

	private static int end(List<Block> blocks, int annexes) {
		int end = blocks.size();
		for (int i = blocks.size() - 1; i > annexes && !isAnnex(passage(blocks.get(i))); i--) {
			end = isOfPage(blocks.get(i)) ? i : end;
		}
		return end;
	}

	private static boolean isOfPage(Block block) {
		if (!(block instanceof Line line) || line.label() != null || line.passage().length() > LONGEST_PAGE_WORDS) {
			return false;
		}
		String bare = line.passage().bare();
		int end = Vocabulary.PAGE_LINES.matchAt(bare, 0);
		return end > 0 && bare.chars().skip(end).noneMatch(Character::isLetter)
				|| Vocabulary.PAGE_BEGINNINGS.matchAt(bare, 0) > 0;
	}

	private static int about(List<Block> blocks) {
		for (int i = 0; i < Math.min(blocks.size(), LAST_TYPE_LINE); i++) {
			if (blocks.get(i) instanceof Line line && ABOUT.matcher(line.passage().bare()).matches()) {
				return i;
			}
		}
		return -1;
	}

	private static int behindAddressees(List<Block> blocks, int letter) {
		for (int i = letter + 1; i < Math.min(blocks.size(), letter + 20); i++) {
			if (blocks.get(i) instanceof Line line && line.passage().bare().startsWith("kinh gui")) {
				int at = i + 1;
				while (at < blocks.size() && blocks.get(at) instanceof Line addressee && addressee.label() != null
						&& !addressee.label().isCounted()) {
					at++;
				}
				return at;
			}
		}
		return letter + 1;
	}

	/**
	 * @param named the type is named, and what it is of follows in any letters
	 */
	private static int body(List<Block> blocks, int type, boolean named) {
		int at = type + 1;
		boolean first = named;
		while (type >= 0 && at < blocks.size() && blocks.get(at) instanceof Line line && line.label() == null
				&& !isAnnex(line.passage()) && Column.of(line.passage().text()) != Column.NUMBER
				&& (first || !ISSUER.matcher(line.passage().bare()).matches())
				&& (isCapitals(line.passage()) || first && line.passage().length() < 250
						|| !TITLE_ENDS.matcher(line.passage().bare()).matches()
								&& !line.passage().text().matches(".*[.;:,]"))) {
			first = false;
			at++;
		}
		return at;
	}

	private static int first(List<Block> blocks, int from, Pattern pattern, boolean tail) {
		for (int i = from; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof Line line && pattern.matcher(line.passage().bare()).matches()
					&& (tail ? line.label() == null : isAnnex(line.passage()))) {
				return i;
			}
		}
		return blocks.size();
	}

}
