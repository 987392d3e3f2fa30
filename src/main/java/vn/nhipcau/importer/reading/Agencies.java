package vn.nhipcau.importer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.source.Passage;

/**
 * A list of agencies in running text: "Sở Y tế, Công an tỉnh và các địa phương".
 *
 * @param names as written, one agency or group each
 * @param end where the list ends
 */
record Agencies(List<String> names, int end) {

	private static final Pattern PERSONS = Pattern
		.compile("(?:nguoi dung dau|thu truong|giam doc|chu tich|lanh dao|truong|moi|tung) "
				+ "(?=cac |co quan|don vi|so |ubnd|uy ban nhan dan|dia phuong|cong an)");

	private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;:]\\s*(?:va\\s+)?|\\s(?:va|cung)\\s+)");

	private static final Pattern QUALIFIER = Pattern
		.compile("\\s*(?:,?\\s*(?:co )?lien quan\\b|thuoc (?:uy ban nhan dan |ubnd )?(?:tinh|thanh pho)\\b"
				+ "|cap ti?nh\\b|cap huyen\\b|cap xa\\b|cua tinh\\b|trong tinh\\b|toan tinh\\b|viet nam\\b|ti?nh den (?:huyen|co so|xa)\\b|tu tinh den (?:huyen|co so|xa)\\b"
				+ "|(?:dong )?tren dia ban(?: (?:toan )?tinh)?\\b|da dat chuan\\b|cung cap\\b|cac cap\\b|trung uong\\b|ti?nh\\b"
				+ "|theo chuc nang, nhiem vu(?:, linh vuc)? duoc giao\\b|khac\\b|co chuc nang\\b)");

	private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^()]{3,120})\\)");

	/**
	 * The longest list that begins here, or {@code null} where no agency's name begins.
	 */
	static @Nullable Agencies at(Passage passage, int from) {
		List<String> names = new ArrayList<>();
		int at = skipPersons(passage.bare(), from);
		int end = element(passage, at, names, false);
		if (end < 0) {
			return null;
		}
		while (true) {
			Matcher separator = SEPARATOR.matcher(passage.bare()).region(end, passage.length());
			if (!separator.lookingAt()) {
				return new Agencies(List.copyOf(names), end);
			}
			int before = names.size();
			int next = element(passage, skipPersons(passage.bare(), separator.end()), names, true);
			if (next < 0) {
				return new Agencies(List.copyOf(names), end);
			}
			if (separator.group().contains(":") && Passage.bare(names.get(before - 1)).startsWith("cac ")) {
				names.remove(before - 1);
			}
			end = next;
		}
	}

	/** Every list of agencies in the passage, from left to right. */
	static List<Agencies> in(Passage passage) {
		List<Agencies> found = new ArrayList<>();
		int at = 0;
		while (at < passage.length()) {
			boolean wordBegins = at == 0 || !Character.isLetterOrDigit(passage.bare().charAt(at - 1));
			Agencies here = wordBegins ? at(passage, at) : null;
			if (here != null) {
				found.add(here);
			}
			at = (here != null) ? here.end() : at + 1;
		}
		return found;
	}

	/** Whether the whole passage is nothing but agencies. */
	static boolean isAll(Passage passage) {
		Agencies all = at(passage, 0);
		return all != null && passage.bare().substring(all.end()).matches("[ .,;:/]*");
	}

	private static int skipPersons(String bare, int from) {
		Matcher persons = PERSONS.matcher(bare).region(from, bare.length());
		int at = from;
		while (persons.lookingAt()) {
			at = persons.end();
			persons.region(at, bare.length());
		}
		return at;
	}

	private static int element(Passage passage, int from, List<String> names, boolean further) {
		String bare = passage.bare();
		int end = Vocabulary.GROUPS.matchAt(bare, from);
		if (end < 0 && further) {
			end = Vocabulary.FURTHER_GROUPS.matchAt(bare, from);
			end = (end < 0) ? Vocabulary.DEPARTMENTS.matchAt(bare, from) : end;
		}
		List<String> places = new ArrayList<>();
		int single = (from < passage.length()) ? AgencyName.endOf(passage, from, places) : -1;
		if (single > end) {
			end = single;
		}
		else {
			places.clear();
		}
		if (end < 0) {
			return -1;
		}
		int qualified = qualified(bare, end);
		if (places.isEmpty()) {
			names.add(passage.part(from, qualified).text());
		}
		names.addAll(places);
		return bracketed(passage, qualified, names);
	}

	private static int qualified(String bare, int from) {
		Matcher qualifier = QUALIFIER.matcher(bare);
		int end = from;
		while (qualifier.region(end, bare.length()).lookingAt()) {
			end = qualifier.end();
		}
		return end;
	}

	private static int bracketed(Passage passage, int from, List<String> names) {
		Matcher brackets = IN_BRACKETS.matcher(passage.text()).region(from, passage.length());
		if (!brackets.lookingAt()) {
			return from;
		}
		Passage inside = passage.part(brackets.start(1), brackets.end(1));
		if (isAll(inside)) {
			Agencies more = at(inside, 0);
			names.addAll((more != null) ? more.names() : List.of());
			return brackets.end();
		}
		return from;
	}

}
