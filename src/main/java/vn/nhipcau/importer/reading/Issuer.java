package vn.nhipcau.importer.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Found;
import vn.nhipcau.importer.source.Passage;

/** Who issued a document: as its head names it, else as its text does. */
final class Issuer {

	private static final Pattern BODY = Pattern
		.compile("(?:u?y ban nhan dan|ubnd|hoi dong nhan dan|tinh uy|thanh uy|so |ban )[^:;,.|]{0,60}");

	private static final String LEVEL = "(?:tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran|dac khu)";

	private static final Pattern WITHOUT_PLACE = Pattern
		.compile("(?:u?y ban nhan dan|ubnd|hoi dong nhan dan)(?: " + LEVEL + ")?");

	private static final Pattern ENDING_LEVEL = Pattern
		.compile(" (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)$");

	private static final Pattern ISSUES = Pattern.compile("(?: \\([^()]*\\))? (?:ban hanh|xay dung|lap)\\b.*");

	private static final Pattern REGION = Pattern
		.compile("(?<kind>[Tt]ỉnh|[Tt]hành phố)\\s(?<name>\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){0,2})");

	/** "Hòa An, ngày …". */
	private static final Pattern PLACE = Pattern.compile("(?<place>\\p{Lu}[^,|]{2,30}), ngày\\b.*");

	private static final Pattern MOTTO = Pattern.compile("cong hoa xa hoi chu nghia|doc lap\\s?-\\s?tu do");

	private final List<Passage> head;

	private final List<Passage> text;

	private final List<Passage> all;

	private Issuer(List<Passage> head, List<Passage> text, List<Passage> all) {
		this.head = head.stream().map(Issuer::withoutMotto).filter((line) -> !line.isEmpty()).toList();
		this.text = text;
		this.all = all;
	}

	/**
	 * @param head the lines above the type of the document
	 * @param text the lines that follow, down to the first tasks
	 * @param all every line
	 */
	static @Nullable Found<String> of(List<Passage> head, List<Passage> text, List<Passage> all) {
		return new Issuer(head, text, all).find();
	}

	/** Where two columns of a head became one line. */
	private static Passage withoutMotto(Passage line) {
		Matcher motto = MOTTO.matcher(line.bare());
		return motto.find() ? line.part(0, motto.start()) : line;
	}

	private @Nullable Found<String> find() {
		String named = inHead();
		if (named != null && !isWithoutPlace(named)) {
			return Found.stated(named);
		}
		String issuing = issuing();
		boolean same = issuing != null && (named == null || Passage.bare(issuing).startsWith(Passage.bare(named)));
		String body = same ? issuing : named;
		return (body != null) ? Found.inferred(isWithoutPlace(body) ? withRegion(body) : body) : null;
	}

	private static boolean isWithoutPlace(String name) {
		return WITHOUT_PLACE.matcher(Passage.bare(name)).matches();
	}

	private @Nullable String inHead() {
		for (int i = 0; i < this.head.size(); i++) {
			Passage line = this.head.get(i);
			if (Regions.isCapitals(line) && BODY.matcher(line.bare()).matches()) {
				boolean regionFollows = i + 1 < this.head.size()
						&& this.head.get(i + 1).bare().matches(LEVEL + " .{2,30}");
				boolean named = line.bare().matches(".* " + LEVEL + " .+");
				return Capitals
					.asBody(line.text() + (regionFollows && !named ? " " + this.head.get(i + 1).text() : ""));
			}
		}
		return null;
	}

	/** "UBND xã Hòa An ban hành Kế hoạch …", or in capitals above the legal bases. */
	private @Nullable String issuing() {
		for (Passage line : this.text) {
			if (Regions.isCapitals(line) && BODY.matcher(line.bare()).matches()) {
				return Capitals.asBody(line.text());
			}
			for (Agencies agencies : Agencies.in(line)) {
				if (ISSUES.matcher(line.bare()).region(agencies.end(), line.length()).matches()) {
					return agencies.names()
						.get(agencies.names().size() - 1)
						.replaceFirst("^UBND\\b", "Ủy ban nhân dân");
				}
			}
		}
		return null;
	}

	/**
	 * The place of the date where the text calls it a region, else the region it speaks
	 * of most, else that place on the level which the text names.
	 */
	private String withRegion(String body) {
		Matcher level = ENDING_LEVEL.matcher(body);
		String committee = level.find() ? body.substring(0, level.start()) : body;
		String kind = (committee.length() < body.length()) ? body.substring(level.start() + 1) : "";
		String place = place();
		String called = (place != null) ? called(place) : null;
		String most = most();
		if (called != null) {
			return committee + " " + called;
		}
		if (most != null && most.startsWith(kind)) {
			return committee + " " + most;
		}
		return (place != null && !kind.isEmpty()) ? body + " " + place : body;
	}

	private @Nullable String place() {
		return Stream.concat(this.head.stream(), this.text.stream())
			.map((line) -> PLACE.matcher(line.text()))
			.filter(Matcher::matches)
			.map((matcher) -> matcher.group("place"))
			.findFirst()
			.orElse(null);
	}

	/** "xã Hòa An" where the text says so of "Hòa An". */
	private @Nullable String called(String place) {
		Pattern region = Pattern.compile("\\b" + LEVEL + "(?= " + Pattern.quote(Passage.bare(place)) + "\\b)");
		for (Passage line : this.all) {
			Matcher level = region.matcher(line.bare());
			if (level.find()) {
				return Capitals.asSmall(line.text().substring(level.start(), level.end())) + " " + place;
			}
		}
		return null;
	}

	private @Nullable String most() {
		Map<String, Integer> regions = new HashMap<>();
		for (Passage line : this.all) {
			Matcher region = REGION.matcher(line.text());
			while (region.find()) {
				regions.merge(Capitals.asSmall(region.group("kind")) + " " + region.group("name"), 1, Integer::sum);
			}
		}
		return regions.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

}
