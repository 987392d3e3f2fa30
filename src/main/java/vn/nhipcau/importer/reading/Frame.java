package vn.nhipcau.importer.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.DocumentDraft;
import vn.nhipcau.importer.Found;
import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Passage;

/**
 * What stands around the text: type, number, date, issuing body, title, signer,
 * recipients.
 */
final class Frame {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final Pattern NUMBER = Pattern
		.compile("(?i)số(?: hiệu)?\\s*:\\s*(\\d{1,5}[a-z]?\\s*/\\s*[\\p{L}\\d&.-]+(?:\\s?-\\s?[\\p{L}&]+)*+)");

	/** Where and when a document was made; some put it below the title. */
	private static final Pattern PLACE_AND_DATE = Pattern
		.compile("(?:\\p{Lu}\\p{L}*\\s?){1,5}, ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}");

	/** Stay capitals where the rest becomes small. */
	private static final Pattern INITIALS = Pattern.compile("(?<!\\p{L})(?:ubnd|hđnd|mttq|ubmttq)(?!\\p{L})");

	private static final Pattern DATE = Pattern.compile("ngay (\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");

	private static final Pattern CAPTION = Pattern.compile(
			"kem theo\\s[^)]{0,60}?\\bso\\s*:?\\s*(\\d{1,5}[a-z]?/[\\w&.-]+)(?:\\s*,?\\s*ngay\\s+(\\d{1,2})/(\\d{1,2})/(\\d{4}))?");

	private static final Pattern BODY = Pattern
		.compile("(?:u?y ban nhan dan|ubnd|hoi dong nhan dan|tinh uy|thanh uy|so |ban )[^:;,.]{0,60}");

	private static final Pattern REGION = Pattern
		.compile("(?<kind>[Tt]ỉnh|[Tt]hành phố)\\s(?<name>\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){0,2})");

	private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

	private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}\\p{Ll}*\\s){1,5}\\p{Lu}\\p{Ll}+");

	private final List<Block> blocks;

	private final Regions regions;

	Frame(List<Block> blocks, Regions regions) {
		this.blocks = blocks;
		this.regions = regions;
	}

	DocumentDraft document() {
		Signature signature = signature();
		return new DocumentDraft(type(), number(), date(), issuingBody(), title(), signature.name, signature.position);
	}

	/** The year of the plan, "… năm 2026"; 0 when the title names none or several. */
	int year() {
		Found<String> title = title();
		String words = (title != null) ? title.value().toLowerCase(VIETNAMESE) : "";
		List<String> years = YEAR.matcher(words).results().map(MatchResult::group).distinct().toList();
		boolean one = years.size() == 1 && words.contains("năm " + years.get(0));
		return one ? Integer.parseInt(years.get(0)) : 0;
	}

	List<String> recipients() {
		List<String> recipients = new ArrayList<>();
		int at = this.regions.tail();
		while (at < this.blocks.size() && !bare(at).startsWith("noi nhan")) {
			at++;
		}
		for (at++; at < Math.min(this.blocks.size(), this.regions.annexes()); at++) {
			if (!(this.blocks.get(at) instanceof Line line)
					|| line.label() == null && (Regions.isCapitals(line.passage()) || recipients.isEmpty())) {
				return tidy(recipients);
			}
			String text = line.body().text();
			if (line.label() != null) {
				recipients.add(text);
			}
			else if (recipients.get(recipients.size() - 1).matches(".*[;.]")) {
				return tidy(recipients);
			}
			else {
				recipients.add(join(recipients.remove(recipients.size() - 1), text));
			}
		}
		return tidy(recipients);
	}

	private static List<String> tidy(List<String> recipients) {
		return recipients.stream().map((text) -> text.replaceAll("\\s*[;.]+$", "")).toList();
	}

	/** A line broken inside a word goes on without a blank. */
	private static String join(String before, String after) {
		return before.matches(".*\\s\\S{1,2}|\\S{1,2}") ? before + after : before + " " + after;
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
		return type.lookingAt() ? Found.stated(sentence(line.text().substring(0, type.end()))) : null;
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
			boolean head = NUMBER.matcher(text).lookingAt() || PLACE_AND_DATE.matcher(text).matches();
			if (!head && text.chars().anyMatch(Character::isLetter)) {
				parts.add(text);
			}
		}
		return parts.isEmpty() ? null : Found.stated(String.join(" ", parts));
	}

	private @Nullable Found<String> number() {
		for (int i = 0; i < this.regions.body(); i++) {
			Matcher number = NUMBER.matcher(passage(i).text());
			if (number.lookingAt()) {
				return Found.stated(number.group(1).replaceAll("\\s", ""));
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

	private @Nullable Found<String> issuingBody() {
		for (int i = 0; i < Math.max(this.regions.type(), 0); i++) {
			if (Regions.isCapitals(passage(i)) && BODY.matcher(bare(i)).matches()) {
				boolean regionFollows = i + 1 < this.regions.type()
						&& bare(i + 1).matches("(?:tinh|thanh pho|huyen|thi xa|xa|phuong|dac khu) .{2,30}");
				boolean named = bare(i).matches(".* (?:tinh|thanh pho|huyen|thi xa|xa|phuong|dac khu) .+");
				String text = passage(i).text() + (regionFollows && !named ? " " + passage(i + 1).text() : "");
				return Found.stated(body(text));
			}
		}
		return issuingBodyInText();
	}

	/** Without a head: who "ban hành", of the province the text speaks of most. */
	private @Nullable Found<String> issuingBodyInText() {
		Map<String, Integer> regions = new HashMap<>();
		boolean issues = false;
		for (int i = 0; i < this.blocks.size(); i++) {
			issues |= bare(i).matches(".*(?:uy ban nhan dan|ubnd) (?:tinh|thanh pho) ban hanh.*");
			Matcher region = REGION.matcher(passage(i).text());
			while (region.find()) {
				regions.merge(region.group("kind").toLowerCase(VIETNAMESE) + " " + region.group("name"), 1,
						Integer::sum);
			}
		}
		String most = regions.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse("tỉnh");
		return issues ? Found.inferred("Ủy ban nhân dân " + most) : null;
	}

	private static String body(String capitals) {
		StringBuilder text = new StringBuilder(sentence(capitals.replaceFirst("^Y BAN", "ỦY BAN")));
		Matcher region = Pattern.compile("(?:tỉnh|thành phố|huyện|thị xã|xã|phường|đặc khu) ").matcher(text.toString());
		if (region.find()) {
			for (int i = region.end(); i < text.length(); i++) {
				if (text.charAt(i - 1) == ' ') {
					text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
				}
			}
		}
		return text.toString();
	}

	private record Signature(@Nullable Found<String> name, @Nullable Found<String> position) {
	}

	private Signature signature() {
		String position = null;
		boolean signing = false;
		for (int i = this.regions.tail(); i < Math.min(this.blocks.size(), this.regions.annexes()); i++) {
			Passage passage = passage(i);
			signing |= passage.bare().matches("(?:tm|kt|tl|tuq|q)\\..*") || Regions.isCapitals(passage)
					&& passage.bare().matches("(?:pho )?(?:chu tich|giam doc|truong ban)");
			if (signing && Regions.isCapitals(passage)) {
				position = passage.text().replaceFirst("^(?:TM|KT|TL|TUQ|Q)\\.\\s*", "");
			}
			else if (signing && NAME.matcher(passage.text()).matches()) {
				return new Signature(Found.stated(passage.text()),
						(position != null) ? Found.stated(titleCase(position)) : null);
			}
		}
		return new Signature(null, null);
	}

	/** "PHÓ CHỦ TỊCH" as it is written in a sentence: "Phó Chủ tịch". */
	private static String titleCase(String capitals) {
		String text = sentence(capitals);
		return text.startsWith("Phó ") ? "Phó " + sentence(text.substring(4)) : text;
	}

	private static String sentence(String text) {
		String small = INITIALS.matcher(text.toLowerCase(VIETNAMESE))
			.replaceAll((match) -> match.group().toUpperCase(VIETNAMESE));
		return small.isEmpty() ? small : Character.toUpperCase(small.charAt(0)) + small.substring(1);
	}

	private Passage passage(int index) {
		return (this.blocks.get(index) instanceof Line line) ? line.passage() : Passage.unplaced("", 0);
	}

	private String bare(int index) {
		return passage(index).bare();
	}

}
