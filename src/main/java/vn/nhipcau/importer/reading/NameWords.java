package vn.nhipcau.importer.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.nhipcau.importer.source.Passage;

/** The words of a name that nobody foresaw, one after the other. */
final class NameWords {

	/** ", Hạ tầng và Đô thị": names of offices list their fields. */
	private static final Pattern FIELDS = Pattern
		.compile(",\\s(?:\\p{Lu}\\p{L}*(?:\\s\\p{Ll}+){0,3},\\s)*\\p{Lu}\\p{L}*(?:\\s\\p{Ll}+){0,2}\\svà\\s\\p{Lu}");

	/** "dân dụng và công nghiệp tỉnh". */
	private static final Pattern SECOND_FIELD = Pattern.compile(
			"(?!cac |dia phuong|co quan|don vi|chi dao|to chuc|phoi hop)(?:\\p{L}+ ){2,4}(?:tinh|huyen|thanh pho|thi xa)\\b");

	/** Whose body it is: "Ban Tổ chức Huyện ủy". */
	private static final Pattern PARTY_COMMITTEE = Pattern
		.compile("(?:tinh|thanh|quan|huyen|thi|dang|xa|phuong) uy\\b");

	private static final int LONGEST_TAIL = 5;

	private final Passage passage;

	private final int limit;

	private int at;

	/** Up to here the words surely belong to the name. */
	private int sure;

	private int small;

	NameWords(Passage passage, int from, int limit) {
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
		if (fields.lookingAt() && !AgencyName.begins(this.passage, this.at + 2)
				&& !AgencyName.begins(this.passage, fields.end() - 1)) {
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
		Matcher level = AgencyName.LEVEL.matcher(bare).region(this.at, this.limit);
		if (level.lookingAt()) {
			this.sure = AgencyName.withLevelAndPlace(this.passage, this.at - 1);
			return false;
		}
		if (bare.startsWith("va ", this.at)) {
			Matcher second = SECOND_FIELD.matcher(bare).region(Math.min(this.at + 3, this.limit), this.limit);
			boolean goesOn = this.at + 3 < this.limit && !AgencyName.begins(this.passage, this.at + 3)
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
		Matcher owner = PARTY_COMMITTEE.matcher(this.passage.bare()).region(this.at, this.limit);
		if (this.sure >= 0 && owner.lookingAt()) {
			this.sure = AgencyName.withLevelAndPlace(this.passage, owner.end());
			return false;
		}
		boolean another = this.sure >= 0 && AgencyName.begins(this.passage, this.at);
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
