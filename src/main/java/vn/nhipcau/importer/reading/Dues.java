package vn.nhipcau.importer.reading;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.nhipcau.importer.Due;
import vn.nhipcau.importer.Due.Period;
import vn.nhipcau.importer.source.Passage;

/**
 * Words about time. Years in the titles of programmes and dates of cited documents carry
 * no word such as "trước" or "đến" and are passed over.
 */
final class Dues {

	private static final Pattern KEY = Pattern
		.compile("(?:thoi gian|thoi han|tien do)(?: thuc hien| hoan thanh)?\\s?:\\s?(?:vao |trong )?$");

	private static final int LONGEST_KEY = 40;

	private Dues() {
	}

	/** Everything about time in the passage, from left to right, without overlaps. */
	static List<DuePhrase> in(Passage passage) {
		List<DuePhrase> found = new ArrayList<>();
		Map<Pattern, Boolean> hints = new IdentityHashMap<>();
		for (DueRule rule : DueRules.ALL) {
			if (!hints.computeIfAbsent(rule.hint(), (hint) -> hint.matcher(passage.bare()).find())) {
				continue;
			}
			Matcher words = rule.words().matcher(passage.bare());
			while (words.find()) {
				DueMatch match = rule.match(words, passage.bare());
				if (match != null && found.stream()
					.noneMatch((other) -> other.start() < match.end() && match.start() < other.end())) {
					found.add(phrase(rule, match));
				}
			}
		}
		found.sort(Comparator.comparingInt(DuePhrase::start));
		return found;
	}

	/** What a paragraph says about its own time: the first of those that say most. */
	static Optional<DuePhrase> ofText(Passage passage) {
		return in(passage).stream()
			.filter((phrase) -> phrase.weight() > 0)
			.filter((phrase) -> !phrase.due().equals(Due.every(Period.UNSPECIFIED)) || isPeriodic(passage, phrase))
			.max(Comparator.comparingInt(DuePhrase::weight)
				.thenComparing(Comparator.comparingInt(DuePhrase::start).reversed()));
	}

	/**
	 * What a cell about time says: a day needs no "trước" there. Of several steps the
	 * last day counts.
	 */
	static Optional<DuePhrase> ofCell(Passage passage) {
		List<DuePhrase> stated = in(passage).stream()
			.filter((phrase) -> phrase.exists() && phrase.due().isStated())
			.toList();
		Optional<DuePhrase> first = stated.stream().findFirst();
		return first.filter((phrase) -> phrase.due().date() == null)
			.or(() -> stated.stream()
				.filter((phrase) -> phrase.due().date() != null)
				.max(Comparator.comparing((phrase) -> Objects.requireNonNull(phrase.due().date()))));
	}

	/** The last day, month or quarter that a cell about time names without a year. */
	static Optional<DuePhrase> openOfCell(Passage passage) {
		return in(passage).stream()
			.filter((phrase) -> phrase.exists() && phrase.yearly() != null)
			.reduce((before, last) -> last);
	}

	/** Whether a short line speaks of time and of nothing else. */
	static boolean isTimeline(Passage passage) {
		if (passage.length() > 60) {
			return false;
		}
		StringBuilder rest = new StringBuilder(passage.bare());
		List<DuePhrase> phrases = in(passage);
		for (DuePhrase phrase : phrases) {
			for (int i = phrase.start(); i < phrase.end(); i++) {
				rest.setCharAt(i, ' ');
			}
		}
		String words = rest.toString()
			.replaceAll("\\b(?:va|tu|den|trong|cac|nam|thang|quy|ngay|hoan thanh|bat dau|thuc hien|tiep theo)\\b", " ");
		return !phrases.isEmpty() && words.chars().noneMatch(Character::isLetter);
	}

	/** "định kỳ báo cáo", not "khám sức khỏe định kỳ". */
	private static boolean isPeriodic(Passage passage, DuePhrase phrase) {
		return passage.bare().startsWith("dinh ky", phrase.start())
				&& passage.bare().matches(".*\\b(?:bao cao|tong hop|so ket|giao ban|thong tin)\\b.*");
	}

	private static DuePhrase phrase(DueRule rule, DueMatch match) {
		boolean explicit = !match.asks().isEmpty() || !match.group("each").isEmpty() || match.words().endsWith(" nam");
		try {
			Due yearly = (rule.yearly() != null) ? rule.yearly().apply(match) : null;
			boolean everyYear = yearly != null && !match.asks().isEmpty() && match.isOfEveryYear();
			Due due = (everyYear && yearly != null) ? yearly : rule.meaning().apply(match);
			return new DuePhrase(due, everyYear ? null : yearly, true,
					explicit || isKeyed(match.bare(), match.start(), match.end()), match.start(), match.end());
		}
		catch (DateTimeException ex) {
			return new DuePhrase(Due.none(), null, false, explicit, match.start(), match.end());
		}
	}

	/** Behind "thời gian thực hiện:", or alone in brackets, a day needs no "trước". */
	private static boolean isKeyed(String bare, int start, int end) {
		boolean bracketed = start > 0 && bare.charAt(start - 1) == '(' && bare.startsWith(")", end);
		return bracketed || KEY.matcher(bare.substring(Math.max(0, start - LONGEST_KEY), start)).find();
	}

}
