package vn.nhipcau.petition;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import vn.nhipcau.chat.Folding;

/**
 * Recognises complaints ({@code khiếu nại}) and denunciations ({@code tố cáo}), which are
 * filed signed or in person (Luật Tố cáo 2018, Điều 22–23; Luật Khiếu nại 2011, Điều 8)
 * and never taken here. It looks before anything is stored.
 */
public final class Screening {

	/** What was recognised. */
	public enum Finding {

		NONE, COMPLAINT, DENUNCIATION,
		/** Speaks of one, and may be something else: the citizen is asked. */
		UNCLEAR

	}

	/** "nhà to cao" is a big tall house: written so, it accuses nobody. */
	private static final Pattern ACCUSES = Pattern.compile("\\bto (?:cao|giac)\\b|\\btocao\\b");

	private static final Pattern ACCUSES_FOR_SURE = Pattern
		.compile("\\b(?:toi|chung toi|xin|don|muon|lam don|em|con|gui) to (?:cao|giac)\\b"
				+ "|^to (?:cao|giac)\\b|\\bto (?:cao|giac) (?:ong|ba|anh|chi|can bo|lanh dao|chu tich|cong an|giam doc)\\b"
				+ "|\\btocao\\b|\\bdenounce\\b|\\bdenunciation\\b");

	private static final Pattern COMPLAINS = Pattern.compile("\\bkhieu ?nai\\b|\\bcomplain(?:t|ts|ing|ed)?\\b");

	/** Speaks of how one is dealt with, or denies being one. */
	private static final Pattern ABOUT = Pattern
		.compile("\\b(?:giai quyet|xu ly|tra loi|ket qua|tien do|viec|quy trinh|thu tuc|bo phan|luat|khong"
				+ "|chua) (?:\\w+ ){0,2}(?:khieu ?nai|to cao|to giac)\\b"
				+ "|^(?:toi )?(?:xin )?(?:phan anh|kien nghi|gop y|hoi|khen|cho hoi)\\b|\\bcomplain");

	private Screening() {
	}

	public static Finding of(String text) {
		String words = words(text);
		if (accuses(text)) {
			boolean sure = ACCUSES_FOR_SURE.matcher(words).find() || hasMarks(text);
			return (sure && !ABOUT.matcher(words).find()) ? Finding.DENUNCIATION : Finding.UNCLEAR;
		}
		if (COMPLAINS.matcher(words).find()) {
			return ABOUT.matcher(words).find() ? Finding.UNCLEAR : Finding.COMPLAINT;
		}
		return Finding.NONE;
	}

	/** Whether a denunciation is spoken of at all. */
	public static boolean accuses(String text) {
		String words = words(text);
		if (ACCUSES_FOR_SURE.matcher(words).find()) {
			return true;
		}
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		boolean writtenPlain = composed.replaceAll("[^\\p{L}\\p{N}]+", " ").contains("to cao");
		return ACCUSES.matcher(words).find() && !(writtenPlain && hasMarks(text));
	}

	private static String words(String text) {
		return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	private static boolean hasMarks(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).chars().anyMatch((c) -> c >= 0x300 && c <= 0x36f);
	}

}
