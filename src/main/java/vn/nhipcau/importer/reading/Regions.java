package vn.nhipcau.importer.reading;

import java.util.List;
import java.util.regex.Pattern;

import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Passage;

/**
 * Where the parts of a document lie, as indices of its blocks: the head up to the type,
 * the title, the body, the tail with recipients and signature, the annexes.
 *
 * @param type the line that names the type, or -1
 * @param body where the text begins
 * @param tail where "Nơi nhận" or the signature begins
 * @param annexes where the first annex behind the tail begins
 */
record Regions(int type, int body, int tail, int annexes) {

	static final Pattern TYPES = Pattern.compile(
			"(?:ke hoach|chuong trinh hanh dong|chuong trinh|quyet dinh|chi thi|de an|phuong an|thong bao|cong dien|huong dan|nghi quyet)\\b");

	private static final Pattern TAIL = Pattern.compile("noi nhan\\b.{0,40}|(?:tm|kt|tl|tuq|q)\\.\\s.{0,60}");

	private static final Pattern TITLE_ENDS = Pattern
		.compile("(?:can cu|thuc hien|de |nham |tren co so|uy ban nhan dan|ubnd|phan thu|dieu \\d).*|[-_* ]+|.{250,}");

	private static final Pattern ANNEX = Pattern.compile("phu luc\\b.{0,40}");

	private static final int LAST_TYPE_LINE = 80;

	static Regions of(List<Block> blocks) {
		int type = type(blocks);
		int body = body(blocks, type);
		int tail = first(blocks, body, TAIL, true);
		int annexes = first(blocks, tail, ANNEX, false);
		return new Regions(type, body, tail, annexes);
	}

	static boolean isAnnex(Passage passage) {
		return ANNEX.matcher(passage.bare()).matches() && (isCapitals(passage) || passage.length() < 20);
	}

	static boolean isCapitals(Passage passage) {
		long letters = passage.text().chars().filter(Character::isLetter).count();
		long capitals = passage.text().chars().filter(Character::isUpperCase).count();
		return letters > 1 && capitals * 10 >= letters * 8;
	}

	private static int type(List<Block> blocks) {
		for (int i = 0; i < Math.min(blocks.size(), LAST_TYPE_LINE); i++) {
			if (blocks.get(i) instanceof Line line && line.label() == null && isCapitals(line.passage())
					&& TYPES.matcher(line.passage().bare()).lookingAt()) {
				return i;
			}
		}
		return -1;
	}

	private static int body(List<Block> blocks, int type) {
		int at = type + 1;
		boolean first = true;
		while (type >= 0 && at < blocks.size() && blocks.get(at) instanceof Line line && line.label() == null
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
