package vn.nhipcau.importer.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.ibm.icu.text.Normalizer2;

import vn.nhipcau.importer.source.Passage;
import vn.nhipcau.importer.source.SourceDocument;

/**
 * Recognises a marking MẬT, TỐI MẬT or TUYỆT MẬT: by itself on a line, in capitals,
 * letter-spaced, without marks, or with letters of another script that look alike. A
 * sentence about "bí mật nhà nước" is none. (Luật Bảo vệ bí mật nhà nước; Nghị định
 * 26/2020/NĐ-CP on the forms of markings.)
 */
public final class SecrecyMarking {

	private static final String SECRET = "M[AÂẠẬ]T";

	private static final Pattern MARKING = Pattern.compile("(?:(?:T[OÔÓỐ]I|TUY[EÊẸỆ]T)?" + SECRET
			+ ")|(?:(?:M[UƯỨ]C)?[ĐD][OÔỘỌ]" + SECRET + "(?:T[OÔÓỐ]I|TUY[EÊẸỆ]T)?(?:" + SECRET + ")?)");

	private static final Pattern NAMED = Pattern.compile("(?:muc )?do mat ?: ?(?:toi |tuyet )?mat[ .]*");

	private static final Pattern COLUMNS = Pattern.compile("\\s{3,}|\\t");

	private static final Map<Character, Character> LOOK_ALIKE = Map.of('М', 'M', 'А', 'A', 'Т', 'T', 'О', 'O', 'І', 'I',
			'У', 'U', 'Е', 'E', 'Μ', 'M', 'Α', 'A', 'Τ', 'T');

	private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

	private static final int LONGEST_MARKING = 60;

	private SecrecyMarking() {
	}

	public static boolean isOn(SourceDocument document) {
		return document.everyLine().stream().anyMatch(SecrecyMarking::isOn);
	}

	private static boolean isOn(Passage line) {
		return isMarking(line.text());
	}

	/** Whether a line, or one of its columns, is a marking. */
	public static boolean isMarking(String raw) {
		String line = NFKC.normalize(raw);
		List<String> columns = Arrays.asList(COLUMNS.split(line, -1));
		return isAlone(line) || columns.stream().anyMatch(SecrecyMarking::isAlone);
	}

	private static boolean isAlone(String text) {
		if (text.length() > LONGEST_MARKING) {
			return false;
		}
		if (NAMED.matcher(Passage.bare(text).strip()).matches()) {
			return true;
		}
		StringBuilder letters = new StringBuilder();
		for (char c : text.toCharArray()) {
			char plain = LOOK_ALIKE.getOrDefault(c, c);
			if (Character.isLetterOrDigit(plain)) {
				letters.append(plain);
			}
		}
		return MARKING.matcher(letters).matches();
	}

}
