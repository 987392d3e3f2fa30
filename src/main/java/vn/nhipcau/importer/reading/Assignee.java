package vn.nhipcau.importer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.source.Passage;

/**
 * Who is to do what a passage says.
 *
 * @param names as written
 * @param end where the work begins
 * @param ordered a word such as "giao" or "đề nghị" says so
 */
record Assignee(List<String> names, int end, boolean ordered) {

	private static final String COMMITTEE = "(?:(?:Chủ tịch )?(?:UBND|(?:Ủy|Uỷ) ban nhân dân) (?:tỉnh|thành phố|TP|thị xã|huyện|xã|phường|đặc khu)"
			+ "(?: (?-i:\\p{Lu})\\p{L}+){0,3} )?(?:trân trọng |thống nhất )?";

	private static final Pattern ORDER_WITHIN = Pattern.compile(
			"(?<=[,;:.] |\\()" + COMMITTEE + "(?:giao|yêu cầu|đề nghị)(?: cho)? ",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern ORDERS = Pattern.compile("(?<= )(?:giao|yêu cầu|đề nghị)(?: cho)? ");

	private static final Pattern ORDER = Pattern.compile(
			COMMITTEE + "(?:giao nhiệm vụ cho|giao|đề nghị|yêu cầu|phân công|ủy quyền)(?: cho)?:? ",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** What stands before the agency, up to one of its commas: "Căn cứ …, các sở …". */
	private static final Pattern INTRODUCTION = Pattern
		.compile("(?:can cu|tren co so|theo|hang nam|dinh ky|truoc|trong|tu|(?<ordered>de|nham|thuc hien|sau khi))\\b");

	private static final Pattern BEHIND_COMMA = Pattern
		.compile("[^.;:,]*,\\s?(?=(?<name>cac |so |ubnd|uy ban|chu tich )|giao |yeu cau |de nghi )?");

	private static final int LONGEST_INTRODUCTION = 300;

	/** "Riêng UBND các xã …". */
	private static final Pattern ALONE = Pattern
		.compile("(?:rieng(?: doi voi)?|doi voi|dong thoi,?|trong do,?|theo do,?|cu the,?) ");

	private static final Pattern FOR_EACH = Pattern
		.compile("\\bmoi (?=don vi|dia phuong|co quan|so\\b|huyen|xa\\b|phuong)");

	private static final Pattern TOGETHER_WITH = Pattern
		.compile("\\bphoi hop(?: chat che)?(?: (?:voi|cung))? |\\bchu tri,? cung(?: voi)? ");

	/** "(Chủ trì: Sở X; phối hợp: Sở Y)" behind the work. */
	private static final Pattern LEADS_KEY = Pattern
		.compile("(?:\\(|[.;] ?)(?:co quan |don vi )?(?:chu tri|dau moi|thuc hien)(?: thuc hien)?\\s?: ?");

	private static final Pattern WITH_KEY = Pattern
		.compile("(?:\\(|[.;,] ?)(?:co quan |don vi )?phoi hop(?: thuc hien)?\\s?: ?");

	/** "Sở Y phối hợp" at the end of a clause. */
	private static final Pattern ASSISTS = Pattern.compile(" (?:cung )?phoi hop(?: thuc hien)?\\s?(?:[;,.)]|$)");

	private static final Pattern ISSUER = Pattern.compile(
			"(?:chu tich )?(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) (?:ti?nh\\b.*|thanh pho|tp|huyen|thi xa|xa|phuong|dac khu)");

	/** The one the passage begins with, or {@code null}. */
	static @Nullable Assignee opening(Passage passage) {
		Matcher alone = ALONE.matcher(passage.bare());
		int from = alone.lookingAt() ? alone.end() : 0;
		Assignee first = subject(passage, from);
		return (first != null) ? first : introduced(passage);
	}

	/**
	 * "…, Chủ tịch UBND tỉnh yêu cầu các sở thực hiện:", above a list: the last one
	 * ordered.
	 */
	static @Nullable Assignee leadingIn(Passage passage) {
		Assignee last = opening(passage);
		Matcher order = ORDERS.matcher(passage.text());
		while (passage.text().endsWith(":") && order.find()) {
			Assignee later = at(passage, order.end(), true);
			last = (later != null) ? later : last;
		}
		return last;
	}

	/** Whether it begins with an order to somebody, or holds one. */
	static boolean isOrder(Passage passage) {
		Assignee opening = opening(passage);
		return opening != null && opening.ordered() || orderedWithin(passage) != null;
	}

	private static @Nullable Assignee introduced(Passage passage) {
		Matcher introduction = INTRODUCTION.matcher(passage.bare());
		if (!introduction.lookingAt()) {
			return null;
		}
		boolean order = introduction.group("ordered") != null;
		Matcher comma = BEHIND_COMMA.matcher(passage.bare())
			.region(introduction.end(), Math.min(passage.length(), LONGEST_INTRODUCTION));
		while (comma.lookingAt()) {
			Assignee who = subject(passage, comma.end());
			if (who != null && (who.ordered() || !order && comma.group("name") != null)) {
				return who;
			}
			comma.region(comma.end(), comma.regionEnd());
		}
		return null;
	}

	/** "Giao Sở X", or "Sở X"; who "đã" did something is not to do it. */
	private static @Nullable Assignee subject(Passage passage, int from) {
		Matcher order = ORDER.matcher(passage.text()).region(from, passage.length());
		boolean ordered = order.lookingAt();
		Assignee who = at(passage, ordered ? order.end() : from, ordered);
		return (who != null && !ordered && passage.bare().startsWith(" da ", who.end())) ? null : who;
	}

	/** The one named later: "… giao Sở X", "… Sở X chủ trì", "mỗi đơn vị …". */
	static @Nullable Assignee within(Passage passage) {
		Assignee ordered = orderedWithin(passage);
		if (ordered != null) {
			return ordered;
		}
		for (Agencies agencies : Agencies.in(passage)) {
			if (passage.bare().startsWith("chu tri", Math.min(agencies.end() + 1, passage.length()))) {
				return new Assignee(agencies.names(), agencies.end(), true);
			}
		}
		return forEach(passage);
	}

	/** "… giao Sở X …", "(Chủ trì: Sở X)". */
	static @Nullable Assignee orderedWithin(Passage passage) {
		Matcher key = LEADS_KEY.matcher(passage.bare());
		while (key.find()) {
			Assignee named = at(passage, key.end(), true);
			if (named != null) {
				return named;
			}
		}
		Matcher order = ORDER_WITHIN.matcher(passage.text());
		while (order.find()) {
			Assignee later = at(passage, order.end(), true);
			if (later != null) {
				return later;
			}
		}
		return null;
	}

	/** Those to work with, without the leads themselves. */
	static List<String> coordinators(Passage passage, List<String> leads) {
		List<String> names = new ArrayList<>();
		for (Pattern pattern : List.of(TOGETHER_WITH, WITH_KEY)) {
			Matcher with = pattern.matcher(passage.bare());
			while (with.find()) {
				add(Agencies.at(passage, with.end()), leads, names);
			}
		}
		if (ASSISTS.matcher(passage.bare()).find()) {
			Agencies.in(passage)
				.stream()
				.filter((agencies) -> ASSISTS.matcher(passage.bare())
					.region(agencies.end(), passage.length())
					.lookingAt())
				.forEach((agencies) -> add(agencies, leads, names));
		}
		return List.copyOf(names);
	}

	private static void add(@Nullable Agencies agencies, List<String> leads, List<String> names) {
		if (agencies != null) {
			agencies.names()
				.stream()
				.filter((name) -> !names.contains(name) && !isOneOf(leads, name))
				.forEach(names::add);
		}
	}

	private static @Nullable Assignee at(Passage passage, int from, boolean ordered) {
		Agencies agencies = Agencies.at(passage, from);
		if (agencies == null || agencies.names().stream().allMatch(Assignee::isIssuer)) {
			return null;
		}
		return new Assignee(agencies.names(), agencies.end(), ordered);
	}

	private static @Nullable Assignee forEach(Passage passage) {
		List<String> names = new ArrayList<>();
		int end = 0;
		Matcher each = FOR_EACH.matcher(passage.bare());
		while (each.find()) {
			int from = each.end();
			Agencies agencies = passage.bare().startsWith("don vi ", from) ? Agencies.at(passage, from + 7) : null;
			end = (agencies != null) ? agencies.end() : firstAction(passage, from);
			names.addAll((agencies != null) ? agencies.names() : List.of(passage.part(from, end).text()));
		}
		return names.isEmpty() ? null : new Assignee(List.copyOf(names), end, false);
	}

	private static int firstAction(Passage passage, int from) {
		int limit = Math.min(passage.length(), from + 60);
		for (int at = from; at < limit; at++) {
			if (passage.bare().charAt(at - 1) == ' ' && Vocabulary.ACTIONS.matchAt(passage.bare(), at) > 0) {
				return at - 1;
			}
		}
		return limit;
	}

	private static boolean isIssuer(String name) {
		return ISSUER.matcher(Passage.bare(name)).matches();
	}

	private static boolean isOneOf(List<String> leads, String name) {
		String core = core(name);
		return leads.stream().anyMatch((lead) -> core(lead).equals(core));
	}

	private static String core(String name) {
		return Passage.bare(name).replaceAll("\\b(?:cac|lien quan|co|tinh|cap)\\b|[ ,;-]", "");
	}

}
