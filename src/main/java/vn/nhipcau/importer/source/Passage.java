package vn.nhipcau.importer.source;

import java.util.Arrays;
import java.util.List;

import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Place;
import vn.nhipcau.importer.Place.Span;

/**
 * A stretch of the source, cleaned for reading: composed letters (NFC), single blanks,
 * nothing invisible. It remembers for each letter where it stood. {@link #bare()} is the
 * same text in small letters without marks, character for character.
 */
public final class Passage {

	private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

	private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

	private final String text;

	private final String bare;

	private final int[] starts;

	private final int[] ends;

	private final boolean placed;

	private final Place stand;

	private Passage(String text, int[] starts, int[] ends, boolean placed, Place stand) {
		this.text = text;
		this.bare = bare(text);
		this.starts = starts;
		this.ends = ends;
		this.placed = placed;
		this.stand = stand;
	}

	/** A stretch of plain text that begins at a character of the file. */
	public static Passage at(int offset, String raw, int line) {
		return clean(raw, offset, true, new Place(null, line));
	}

	/** Text of a format without character offsets. */
	public static Passage unplaced(String raw, int line) {
		return standing(raw, new Place(null, line));
	}

	/** Text of a format that has pages or cells instead of character offsets. */
	public static Passage standing(String raw, Place stand) {
		return clean(raw, 0, false, stand);
	}

	private static Passage clean(String raw, int offset, boolean placed, Place stand) {
		StringBuilder text = new StringBuilder(raw.length());
		int[] starts = new int[raw.length() * 3 + 1];
		int[] ends = new int[raw.length() * 3 + 1];
		int from = 0;
		boolean blank = false;
		while (from < raw.length()) {
			int to = clusterEnd(raw, from);
			String cluster = NFC.normalize(raw.substring(from, to));
			if (isBlank(cluster)) {
				blank = !text.isEmpty();
			}
			else if (!isInvisible(cluster)) {
				if (blank) {
					starts[text.length()] = offset + from - 1;
					ends[text.length()] = offset + from;
					text.append(' ');
					blank = false;
				}
				for (int i = 0; i < cluster.length(); i++) {
					starts[text.length()] = offset + from;
					ends[text.length()] = offset + to;
					text.append((cluster.charAt(i) == 'Ð') ? 'Đ' : cluster.charAt(i));
				}
			}
			from = to;
		}
		int length = text.length();
		return new Passage(text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length), placed, stand);
	}

	private static int clusterEnd(String raw, int from) {
		int to = from + Character.charCount(raw.codePointAt(from));
		while (to < raw.length() && !NFC.hasBoundaryBefore(raw.codePointAt(to))) {
			to += Character.charCount(raw.codePointAt(to));
		}
		return to;
	}

	private static boolean isBlank(String cluster) {
		int first = cluster.codePointAt(0);
		return Character.isWhitespace(first) || Character.isSpaceChar(first);
	}

	private static boolean isInvisible(String cluster) {
		int type = Character.getType(cluster.codePointAt(0));
		return type == Character.FORMAT || type == Character.CONTROL;
	}

	/** Small letters without marks; as long as the text it is made from. */
	public static String bare(String text) {
		StringBuilder bare = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			bare.append(bare(text.charAt(i)));
		}
		return bare.toString();
	}

	private static char bare(char c) {
		if (c < 128) {
			return Character.toLowerCase(c);
		}
		if (c == 'đ' || c == 'Đ' || c == 'Ð') {
			return 'd';
		}
		if (c == '–' || c == '—' || c == '−') {
			return '-';
		}
		String parts = NFD.getDecomposition(c);
		return Character.toLowerCase((parts != null) ? parts.charAt(0) : c);
	}

	/** One passage of several, with a blank between them; they keep their own places. */
	public static Passage join(List<Passage> passages) {
		int length = passages.stream().mapToInt((passage) -> passage.length() + 1).sum();
		StringBuilder text = new StringBuilder(length);
		int[] starts = new int[length];
		int[] ends = new int[length];
		for (Passage passage : passages) {
			if (!text.isEmpty() && !passage.isEmpty()) {
				starts[text.length()] = ends[text.length() - 1];
				ends[text.length()] = passage.starts[0];
				text.append(' ');
			}
			System.arraycopy(passage.starts, 0, starts, text.length(), passage.length());
			System.arraycopy(passage.ends, 0, ends, text.length(), passage.length());
			text.append(passage.text);
		}
		Passage first = passages.get(0);
		return new Passage(text.toString(), starts, ends, first.placed, first.stand);
	}

	/** The part {@code [from, to)} without blanks at its ends. */
	public Passage part(int from, int to) {
		int start = from;
		int end = to;
		while (start < end && this.text.charAt(start) == ' ') {
			start++;
		}
		while (end > start && this.text.charAt(end - 1) == ' ') {
			end--;
		}
		int[] partStarts = Arrays.copyOfRange(this.starts, start, Math.max(end, start));
		int[] partEnds = Arrays.copyOfRange(this.ends, start, Math.max(end, start));
		return new Passage(this.text.substring(start, end), partStarts, partEnds, this.placed, this.stand);
	}

	public Passage from(int from) {
		return part(from, length());
	}

	public String text() {
		return this.text;
	}

	public String bare() {
		return this.bare;
	}

	public int length() {
		return this.text.length();
	}

	public boolean isEmpty() {
		return this.text.isEmpty();
	}

	public int line() {
		return this.stand.line();
	}

	public Place place() {
		return this.stand.spanning(span());
	}

	private @Nullable Span span() {
		if (!this.placed || isEmpty()) {
			return null;
		}
		return new Span(this.starts[0], this.ends[length() - 1]);
	}

	@Override
	public String toString() {
		return line() + ": " + this.text;
	}

}
