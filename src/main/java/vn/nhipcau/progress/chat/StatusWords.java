package vn.nhipcau.progress.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.progress.Progress;
import vn.nhipcau.progress.chat.Reading.Doubt;
import vn.nhipcau.progress.chat.Reading.Doubtful;
import vn.nhipcau.progress.chat.Reading.Nothing;
import vn.nhipcau.progress.chat.Reading.Understood;

/**
 * Reads what officials write about their work: "xong 60%", "300/435 km, vướng giải phóng
 * mặt bằng", "đã hoàn thành". It takes nothing for sure that may mean something else.
 */
final class StatusWords {

	/** Longer texts are documents, not answers. */
	private static final int LONGEST = 600;

	private static final Pattern CODE = Pattern.compile("\\bnv[ -]*0*(\\d{1,15})\\b");

	private static final String SPEAKER = "(?:(?:em|toi|minh|chung toi|co quan|don vi|so|van|hien|hien nay|nhiem vu|cong viec|viec|nay) )*+";

	private static final Pattern DONE = Pattern.compile(SPEAKER
			+ "(?:bao cao )?(?:(?:da|vua|co ban) )*+(?:hoan thanh|hoan tat|lam xong|thuc hien xong|xong)"
			+ "(?: (?:roi|a|nhe|nha|het|toan bo|ca|nhiem vu|cong viec|viec|nay|dung han|xong|dat|duoc|dong chi|thua))*+");

	private static final Pattern UNDER_WAY = Pattern
		.compile(SPEAKER + "dang (?:tiep tuc |duoc )?(?:lam|thuc hien|trien khai|tien hanh|xu ly)(?: \\S+){0,8}");

	private static final Pattern NOT_STARTED = Pattern
		.compile(SPEAKER + "chua (?:lam|thuc hien|trien khai|bat dau|tien hanh)(?: (?:gi|a|nhe|nhiem vu|viec|nay))*+");

	private static final Pattern ABOUT_WORK = Pattern
		.compile("\\b(?:hoan thanh|hoan tat|xong|tien do|(?:dang|chua) (?:lam|thuc hien|trien khai))\\b");

	private StatusWords() {
	}

	/** The code of the work that is named, as in "NV-0042 xong 60%". */
	static Optional<ObligationId> code(String written) {
		Matcher code = CODE.matcher(new Folded(written).text());
		return code.find() ? Optional.of(new ObligationId(Long.parseLong(code.group(1)))) : Optional.empty();
	}

	/** Whether nothing but a code was written. */
	static boolean isCodeAlone(String written) {
		return CODE.matcher(new Folded(written).text().strip()).matches();
	}

	/** Never throws, whatever is written. */
	static Reading read(String written) {
		Folded said = new Folded(written);
		String words = blank(said.text(), CODE);
		if (words.length() > LONGEST) {
			boolean aboutWork = ABOUT_WORK.matcher(words).find() || ObstacleWords.isSpokenOf(words)
					|| Amounts.areSpokenOf(words);
			return aboutWork ? new Doubtful(Doubt.WORDS) : new Nothing();
		}
		ObstacleWords obstacle = ObstacleWords.find(said, words);
		Amounts amounts = Amounts.find(said, words, obstacle.from());
		boolean aboutWork = amounts.isAny() || obstacle.isAny() || ABOUT_WORK.matcher(words).find();
		if (!aboutWork) {
			return new Nothing();
		}
		if (words.contains("?")) {
			return new Doubtful(Doubt.WORDS);
		}
		if (amounts.doubt() != null) {
			return new Doubtful(amounts.doubt());
		}
		return read(rest(amounts.blanked(words), obstacle), amounts.progress(), obstacle.text());
	}

	/** An answer to the question how far it has come: a bare number is a percentage. */
	static Reading answer(String written) {
		return written.strip().matches("-?\\d{1,9}([.,]\\d{1,6})?") ? read(written.strip() + "%") : read(written);
	}

	/**
	 * @param rest the words without figures and obstacle
	 */
	private static Reading read(String rest, @Nullable Progress progress, @Nullable String obstacle) {
		boolean done = DONE.matcher(rest).matches();
		if (progress != null && progress.percent() != null) {
			return new Understood(done && progress.percent() == 100 && obstacle == null, progress, obstacle);
		}
		if (done) {
			return (obstacle != null) ? new Doubtful(Doubt.WORDS) : new Understood(true, null, null);
		}
		if (obstacle != null) {
			return new Understood(false, null, obstacle);
		}
		if (UNDER_WAY.matcher(rest).matches()) {
			return new Understood(false, Progress.UNDER_WAY, null);
		}
		return NOT_STARTED.matcher(rest).matches() ? new Understood(false, Progress.NOT_STARTED, null)
				: new Doubtful(Doubt.WORDS);
	}

	private static String rest(String words, ObstacleWords obstacle) {
		String before = obstacle.isAny() ? words.substring(0, obstacle.from()) : words;
		return before.replaceAll("[^a-z0-9%]+", " ")
			.strip()
			.replaceAll("(?: (?:nhung|song|ma|van|va|con|dang))++$", "");
	}

	private static String blank(String words, Pattern pattern) {
		return pattern.matcher(words).replaceAll((match) -> " ".repeat(match.end() - match.start()));
	}

}
