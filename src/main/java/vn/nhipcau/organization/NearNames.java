package vn.nhipcau.organization;

/** Tells names that differ by a slip of the finger or by diacritics alone. */
final class NearNames {

	/** One letter in so many may be a slip. */
	private static final int LETTERS_PER_SLIP = 10;

	private NearNames() {
	}

	/**
	 * Both folded.
	 */
	static boolean isNear(String one, String other) {
		int slips = Math.min(one.length(), other.length()) / LETTERS_PER_SLIP;
		return one.equals(other) || (Math.abs(one.length() - other.length()) <= slips && distance(one, other) <= slips);
	}

	/** Letters added, left out or changed (Levenshtein). */
	private static int distance(String one, String other) {
		int[] above = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			above[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int changed = above[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
			}
			above = row;
		}
		return above[other.length()];
	}

}
