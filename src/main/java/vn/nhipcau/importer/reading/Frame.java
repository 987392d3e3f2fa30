package vn.nhipcau.importer.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.DocumentDraft;
import vn.nhipcau.importer.Found;
import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Passage;

/**
 * What stands around the text: type, number, date, title, and who issued and signed it.
 */
final class Frame {

	/** Where and when a document was made; some put it below the title. */
	private static final Pattern PLACE_AND_DATE = Pattern
		.compile("(?:\\p{Lu}\\p{L}*\\s?){1,5}, ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}");

	private static final Pattern DATE = Pattern.compile("ngay (\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");

	private static final Pattern CAPTION = Pattern.compile("kem theo\\s[^)]{0,60}?\\bso\\s*:?\\s*("
			+ DocumentNumber.NUMBER + ")(?:\\s*,?\\s*ngay\\s+(\\d{1,2})/(\\d{1,2})/(\\d{4}))?");

	private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

	/** Below the title a text soon says who issues it. */
	private static final int LINES_OF_OPENING = 15;

	private final List<Block> blocks;

	private final Regions regions;

	private final Closing closing;

	Frame(List<Block> blocks, Regions regions) {
		this.blocks = blocks;
		this.regions = regions;
		int annexes = Math.min(blocks.size(), regions.annexes());
		this.closing = Closing.of(blocks.subList(Math.min(regions.tail(), annexes), annexes));
	}

	DocumentDraft document() {
		List<Passage> lines = this.blocks.stream().map(Regions::passage).toList();
		int type = Math.max(this.regions.type(), 0);
		int opening = Math.min(this.regions.body() + LINES_OF_OPENING, Math.min(lines.size(), this.regions.tail()));
		Found<String> issuer = Issuer.of(lines.subList(0, type), lines.subList(type, Math.max(type, opening)), lines);
		return new DocumentDraft(type(), number(), date(), issuer, title(), this.closing.signer(),
				this.closing.position());
	}

	List<String> recipients() {
		return this.closing.recipients();
	}

	/** The year of the plan, "… năm 2026"; 0 when the title names none or several. */
	int year() {
		Found<String> title = title();
		String words = (title != null) ? title.value().toLowerCase(Locale.ROOT) : "";
		List<String> years = YEAR.matcher(words).results().map(MatchResult::group).distinct().toList();
		boolean one = years.size() == 1 && words.contains("năm " + years.get(0));
		return one ? Integer.parseInt(years.get(0)) : 0;
	}

	private @Nullable Found<String> type() {
		if (this.regions.type() < 0) {
			return null;
		}
		Passage line = passage(this.regions.type());
		if (isLetter()) {
			return Found.inferred("Công văn");
		}
		Matcher type = Regions.TYPES.matcher(line.bare());
		if (type.lookingAt()) {
			return Found.stated(Capitals.asSentence(line.text().substring(0, type.end())));
		}
		Found<String> number = number();
		String told = (number != null) ? DocumentNumber.typeOf(number.value()) : null;
		return (told != null) ? Found.inferred(told) : null;
	}

	private boolean isLetter() {
		return Regions.ABOUT.matcher(bare(this.regions.type())).matches();
	}

	private @Nullable Found<String> title() {
		if (this.regions.type() < 0) {
			return null;
		}
		Passage line = passage(this.regions.type());
		if (isLetter()) {
			return Found.stated(line.text().replaceFirst("^(?i)V/v\\s*:?\\s*", ""));
		}
		Matcher type = Regions.TYPES.matcher(line.bare());
		List<String> parts = new ArrayList<>();
		if (type.lookingAt() && type.end() < line.length()) {
			parts.add(line.text().substring(type.end()).strip());
		}
		for (int i = this.regions.type() + 1; i < this.regions.body(); i++) {
			String text = passage(i).text();
			boolean head = DocumentNumber.in(passage(i)) != null || PLACE_AND_DATE.matcher(text).matches();
			if (!head && text.chars().anyMatch(Character::isLetter)) {
				parts.add(text);
			}
		}
		return parts.isEmpty() ? null : Found.stated(String.join(" ", parts));
	}

	private @Nullable Found<String> number() {
		for (int i = 0; i < this.regions.body(); i++) {
			String number = DocumentNumber.in(passage(i));
			if (number != null) {
				return Found.stated(number);
			}
		}
		Passage caption = caption();
		Matcher matcher = (caption != null) ? CAPTION.matcher(caption.bare()) : null;
		return (matcher != null && matcher.find() && caption != null)
				? Found.inferred(caption.text().substring(matcher.start(1), matcher.end(1))) : null;
	}

	private @Nullable Found<LocalDate> date() {
		for (int i = 0; i < this.regions.body(); i++) {
			Matcher date = DATE.matcher(bare(i));
			if (passage(i).length() < 80 && date.find()) {
				return found(date, 1, true);
			}
		}
		Passage caption = caption();
		Matcher matcher = (caption != null) ? CAPTION.matcher(caption.bare()) : null;
		return (matcher != null && matcher.find() && matcher.group(2) != null) ? found(matcher, 2, false) : null;
	}

	private static @Nullable Found<LocalDate> found(Matcher matcher, int day, boolean stated) {
		try {
			return new Found<>(LocalDate.of(Integer.parseInt(matcher.group(day + 2)),
					Integer.parseInt(matcher.group(day + 1)), Integer.parseInt(matcher.group(day))), stated);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private @Nullable Passage caption() {
		for (int i = this.regions.annexes(); i < this.blocks.size(); i++) {
			if (CAPTION.matcher(bare(i)).find()) {
				return passage(i);
			}
		}
		return null;
	}

	private Passage passage(int index) {
		return Regions.passage(this.blocks.get(index));
	}

	private String bare(int index) {
		return passage(index).bare();
	}

}
