package vn.nhipcau.importer.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.chat.Folding;
import vn.nhipcau.importer.Reported;

/** How far a task has come, in an office's own words. */
final class StateWords {

	private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,]\\d+)?\\s*(?:%|phan tram)");

	private static final Pattern SHARE = Pattern.compile("[01](?:[.,]\\d+)?|\\d{1,3}");

	private static final Pattern NOT_DONE = Pattern.compile("\\b(?:chua|khong) (?:xong|hoan thanh|hoan tat|dat)\\b");

	private static final Pattern NOT_BEGUN = Pattern
		.compile("\\bchua (?:thuc hien|trien khai|bat dau|lam|tien hanh|co|den)\\b|^chua$|\\bnot started\\b");

	private static final Pattern UNDER_WAY = Pattern
		.compile("\\b(?:dang|tiep tuc|thuong xuyen|duy tri|in progress)\\b|\\bmot phan\\b|\\bsap (?:xong|hoan thanh)\\b"
				+ "|\\b(?:qua han|tre han|cham)\\b(?! van hoan thanh)");

	private static final Pattern DONE = Pattern.compile(
			"\\b(?:xong|hoan thanh|hoan tat|ket thuc|da (?:thuc hien|trien khai|ban hanh|bao cao|dat)|dat|done|completed)\\b");

	private static final int ALL = 100;

	private StateWords() {
	}

	/**
	 * @param share whether the column is about a percentage, so that a bare number is one
	 * @return empty for words that say nothing of it
	 */
	static Optional<Reported> read(String state, boolean share, @Nullable String result) {
		String plain = Folding.fold(state);
		Matcher percent = PERCENT.matcher(plain);
		if (percent.find()) {
			int figure = Integer.parseInt(percent.group(1));
			return (figure <= ALL) ? Optional.of(new Reported(figure, state, result)) : Optional.empty();
		}
		if (share && SHARE.matcher(plain).matches()) {
			return share(new BigDecimal(plain.replace(',', '.'))).map((figure) -> new Reported(figure, state, result));
		}
		if (NOT_BEGUN.matcher(plain).find()) {
			return Optional.of(new Reported(0, state, result));
		}
		if (NOT_DONE.matcher(plain).find()) {
			return Optional.of(new Reported(null, state, result));
		}
		boolean done = DONE.matcher(plain).find();
		boolean underWay = UNDER_WAY.matcher(plain).find();
		boolean late = plain.matches(".*\\b(?:qua han|tre han|cham)\\b.*");
		if (done && (!underWay || late && !plain.matches(".*\\bdang\\b.*"))) {
			return Optional.of(new Reported(ALL, state, result));
		}
		boolean going = underWay || plain.matches("(?:co )?(?:thuc hien|trien khai)\\b.*");
		return going ? Optional.of(new Reported(null, state, result)) : Optional.empty();
	}

	/** "0,7" is 70 per cent, and so is "70". */
	private static Optional<Integer> share(BigDecimal figure) {
		BigDecimal percent = (figure.compareTo(BigDecimal.ONE) <= 0) ? figure.movePointRight(2) : figure;
		int whole = percent.intValue();
		return (whole <= ALL) ? Optional.of(whole) : Optional.empty();
	}

}
