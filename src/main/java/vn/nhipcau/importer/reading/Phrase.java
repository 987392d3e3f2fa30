package vn.nhipcau.importer.reading;

import vn.nhipcau.importer.source.Passage;

/**
 * Words to be recognised although blanks, commas, case and marks differ and a few letters
 * were lost in scanning ("tchức" for "tổ chức", "tnh" for "tỉnh").
 */
record Phrase(String letters) {

	static Phrase of(String words) {
		StringBuilder letters = new StringBuilder();
		for (char c : Passage.bare(java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFC))
			.toCharArray()) {
			if (Character.isLetterOrDigit(c) || c == '%') {
				letters.append(c);
			}
		}
		return new Phrase(letters.toString());
	}

	/**
	 * Where the phrase ends when it begins here, or -1. It ends with a whole word.
	 */
	int matchAt(String bare, int from) {
		int lost = mayLose();
		int at = from;
		int letter = 0;
		while (letter < this.letters.length()) {
			int next = skipSigns(bare, at, from);
			if (next < bare.length() && bare.charAt(next) == this.letters.charAt(letter)) {
				at = next + 1;
			}
			else if (letter == 0 || lost-- == 0) {
				return -1;
			}
			letter++;
		}
		boolean whole = at == bare.length() || !Character.isLetterOrDigit(bare.charAt(at));
		return whole ? at : -1;
	}

	private int mayLose() {
		int length = this.letters.length();
		if (length < 4) {
			return 0;
		}
		return (length < 12) ? 1 : (length < 24) ? 2 : 3;
	}

	private static int skipSigns(String bare, int at, int from) {
		int next = at;
		while (next > from && next < bare.length() && " ,-&".indexOf(bare.charAt(next)) >= 0) {
			next++;
		}
		return next;
	}

}
