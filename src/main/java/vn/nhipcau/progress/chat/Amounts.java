package vn.nhipcau.progress.chat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.progress.Figure;
import vn.nhipcau.progress.Progress;
import vn.nhipcau.progress.chat.Reading.Doubt;

/** The percentages and figures in what was written. */
final class Amounts {

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	private static final Pattern DAY = Pattern.compile("\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}"
			+ "|\\b(?:ngay|thang|quy|tuan|truoc|den|hom|nam) ?\\d{1,4}(?: ?[/-] ?\\d{1,4})?(?! ?%)");

	private static final Pattern PERCENT = Pattern
		.compile("([-–] ?)?(?<![\\d.,])(" + Numbers.PATTERN + ") ?(?:%|phan tram\\b)");

	private static final Pattern FIGURE = Pattern.compile("(?<![\\d/.,-])(" + Numbers.PATTERN
			+ ")(?: ?/ ?| tren (?:tong (?:so )?)?)(" + Numbers.PATTERN + ")(?![\\d/%])");

	private static final Pattern UNIT = Pattern.compile(
			" ?((?!(?:vuong|kho|do|vi|xong|nhung|con|roi|da|dang|va|chua|hoan|dat|duoc|thi|nhiem|viec)\\b)[a-z]+[23]?"
					+ "(?: (?!(?:vuong|kho|do|vi|xong|nhung|con|roi|da|dang|va|chua|hoan|dat|duoc|thi|nhiem|viec)\\b)[a-z]+)?)");

	/** "còn 40%" leaves 60 done; "phấn đấu 60%" has done nothing yet. */
	private static final Pattern NOT_DONE_BEFORE = Pattern
		.compile("\\b(?:con(?: lai| khoang)?|(?:chua|khong|ko|thieu|giam|tang)(?: \\w+){0,2}"
				+ "|(?:du kien|se|ke hoach|muc tieu|phan dau|chi tieu|yeu cau)[^.;]*) $");

	private static final Pattern DONE_BEFORE = Pattern
		.compile("\\b(?:dat|duoc|xong|hoan thanh|tien do)(?: khoang| hon| gan)? $");

	private final List<int[]> places = new ArrayList<>();

	private @Nullable Progress progress;

	private @Nullable Doubt doubt;

	private Amounts() {
	}

	/**
	 * @param obstacleFrom figures behind it belong to the obstacle, unless the words say
	 * that so much is done
	 */
	static Amounts find(Folded said, String words, int obstacleFrom) {
		Amounts found = new Amounts();
		String plain = withoutDays(words);
		Matcher figure = FIGURE.matcher(plain);
		while (figure.find()) {
			found.figure(said, plain, figure, obstacleFrom);
		}
		Matcher percent = PERCENT.matcher(plain);
		while (percent.find()) {
			found.percent(plain, percent, obstacleFrom);
		}
		return found;
	}

	/** At first sight, at any length. */
	static boolean areSpokenOf(String words) {
		String plain = withoutDays(words);
		return FIGURE.matcher(plain).find() || PERCENT.matcher(plain).find();
	}

	boolean isAny() {
		return this.progress != null || this.doubt != null;
	}

	@Nullable Progress progress() {
		return this.progress;
	}

	@Nullable Doubt doubt() {
		return this.doubt;
	}

	String blanked(String words) {
		StringBuilder rest = new StringBuilder(words);
		this.places.forEach((place) -> rest.replace(place[0], place[1], " ".repeat(Math.max(0, place[1] - place[0]))));
		return rest.toString();
	}

	private void figure(Folded said, String words, Matcher match, int obstacleFrom) {
		if (belongsToObstacle(words, match.start(), obstacleFrom)) {
			return;
		}
		Matcher unit = UNIT.matcher(words).region(match.end(), words.length());
		boolean hasUnit = unit.lookingAt();
		int end = hasUnit ? unit.end() : match.end();
		String unitText = hasUnit ? said.original(unit.start(1), unit.end(1)).strip() : "";
		BigDecimal done = Numbers.read(match.group(1));
		BigDecimal goal = Numbers.read(match.group(2));
		Optional<Figure> figure = Figure.of(done, goal, unitText);
		if (!hasUnit && isLikeADay(match)) {
			doubt(Doubt.DAY);
		}
		else if (figure.isEmpty()) {
			doubt(Doubt.FIGURE);
		}
		else {
			take(words, match.start(), end, Progress.figure(figure.get()));
		}
	}

	private void percent(String words, Matcher match, int obstacleFrom) {
		if (belongsToObstacle(words, match.start(), obstacleFrom)) {
			return;
		}
		BigDecimal value = Numbers.read(match.group(2));
		if (match.group(1) != null || value.compareTo(HUNDRED) > 0) {
			doubt(Doubt.PERCENT);
		}
		else {
			take(words, match.start(), match.end(), Progress.percent(value.intValue()));
		}
	}

	private void take(String words, int from, int to, Progress found) {
		this.places.add(new int[] { from, to });
		if (NOT_DONE_BEFORE.matcher(words.substring(0, from)).find()) {
			doubt(Doubt.WORDS);
		}
		else if (this.progress == null) {
			this.progress = found;
		}
		else if (!agree(this.progress, found)) {
			doubt(Doubt.SEVERAL);
		}
	}

	private void doubt(Doubt why) {
		this.doubt = (this.doubt != null) ? this.doubt : why;
	}

	/** "300/435 km (69%)" says the same twice, rounded. */
	private static boolean agree(Progress one, Progress other) {
		return one.percent() != null && other.percent() != null && Math.abs(one.percent() - other.percent()) <= 1;
	}

	private static boolean belongsToObstacle(String words, int at, int obstacleFrom) {
		return at > obstacleFrom && !DONE_BEFORE.matcher(words.substring(0, at)).find();
	}

	private static String withoutDays(String words) {
		return DAY.matcher(words).replaceAll((match) -> " ".repeat(match.end() - match.start()));
	}

	private static boolean isLikeADay(Matcher match) {
		return match.group(1).matches("[12]?\\d|3[01]|0\\d") && match.group(2).matches("0?\\d|1[0-2]");
	}

}
