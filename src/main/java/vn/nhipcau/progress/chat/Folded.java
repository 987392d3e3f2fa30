package vn.nhipcau.progress.chat;

import java.text.Normalizer;

import vn.nhipcau.chat.Folding;

/**
 * Words without diacritics and case, character by character, so that what is found in
 * them can be shown as it was written.
 */
final class Folded {

	private final String original;

	private final String text;

	private final int[] origins;

	Folded(String written) {
		this.original = Normalizer.normalize(written, Normalizer.Form.NFC);
		StringBuilder folded = new StringBuilder();
		int[] places = new int[this.original.length() * 4 + 1];
		for (int at = 0; at < this.original.length();) {
			int point = this.original.codePointAt(at);
			String plain = (Character.isWhitespace(point) || point == 0xa0) ? " "
					: Folding.fold(Character.toString(point));
			for (int i = 0; i < plain.length() && i < 4; i++) {
				places[folded.length()] = at;
				folded.append(plain.charAt(i));
			}
			at += Character.charCount(point);
		}
		places[folded.length()] = this.original.length();
		this.text = folded.toString();
		this.origins = places;
	}

	String text() {
		return this.text;
	}

	/** As written, composed, from and up to these places of {@link #text()}. */
	String original(int from, int to) {
		return this.original.substring(this.origins[from], this.origins[to]);
	}

}
