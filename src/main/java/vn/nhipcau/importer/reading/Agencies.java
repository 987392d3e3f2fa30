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

	private static final Pattern PERSONS = Pattern.compile(
			"(?:(?:cac )?dong chi|nguoi dung dau|thu truong|giam doc|chu tich|lanh dao|hieu truong|chanh|moi|tung|thanh vien|thuong truc)(?:,| va)? "
					+ "(?=lanh dao |thu truong |giam doc |chanh |chu tich |nguoi dung dau |cac |co quan|don vi|so\\b|ubnd|uy ban nhan dan|dia phuong|cong an|truong|van phong|thanh tra|ban chi dao)");

	private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;:]\\s*(?:va\\s+)?|\\s(?:va|cung)\\s+)");

	private static final Pattern QUALIFIER = Pattern.compile(
			"\\s*(?:,?\\s*(?:co )?lien quan\\b|truc thuoc\\b|thuoc (?:uy ban nhan dan |ubnd )?(?:tinh|thanh pho|huyen|xa|phuong)\\b"
					+ "|cap ti?nh\\b|cap huyen\\b|cap xa\\b|cua tinh\\b|trong tinh\\b|toan tinh\\b|viet nam\\b|ti?nh den (?:huyen|co so|xa)\\b|tu tinh den (?:huyen|co so|xa)\\b"
					+ "|(?:dong )?tren dia ban(?: (?:toan )?(?:tinh|huyen|xa(?! hoi)|phuong|thanh pho))?\\b|da dat chuan\\b|cung cap\\b|cac cap\\b|trung uong\\b|ti?nh\\b|huyen\\b|xa\\b(?! hoi)|phuong\\b|thi xa\\b|thi tran\\b"
					+ "|chuc nang\\b(?!, nhiem vu)|theo chuc nang, nhiem vu(?:, linh vuc)? duoc giao\\b|khac\\b|co chuc nang\\b)");

	private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^()]{3,120})\\)");

	/**
	 * Letters and figures with which names and groups begin, or the persons that stand
	 * for them.
	 */
	private static final String BEGINNINGS = "bcdghklmnpqstuvx0123456789";

	/** The first member of a list is no department by its field alone. */
	private static final int NOT_FURTHER = -2;

	/**
	 * The longest list that begins here, or {@code null} where no agency's name begins.
	 */
	static @Nullable Agencies at(Passage passage, int from) {
		List<String> names = new ArrayList<>();
		int at = skipPersons(passage.bare(), from);
		int end = element(passage, at, names, NOT_FURTHER);
		if (end < 0) {
			return null;
		}
		boolean departments = areDepartments(names);
		while (true) {
			Matcher separator = SEPARATOR.matcher(passage.bare()).region(end, passage.length());
			if (!separator.lookingAt()) {
				return new Agencies(List.copyOf(names), end);
			}
			int before = names.size();
			int start = skipPersons(passage.bare(), separator.end());
			int field = departments ? Vocabulary.DEPARTMENTS.matchAt(passage.bare(), start) : -1;
			int next = element(passage, start, names, field);
			if (next < 0) {
				return new Agencies(List.copyOf(names), end);
			}
			departments = field > 0 || areDepartments(names);
			if (separator.group().contains(":") && Passage.bare(names.get(before - 1)).startsWith("cac ")) {
				names.remove(before - 1);
			}
			end = next;
		}
	}

	/** "các sở", "Sở Y tế": what follows may name further departments by their field. */
	private static boolean areDepartments(List<String> names) {
		return Passage.bare(names.get(names.size() - 1)).matches("(?:cac )?so\\b.*");
	}

	/** Every list of agencies in the passage, from left to right. */
	static List<Agencies> in(Passage passage) {
		List<Agencies> found = new ArrayList<>();
		int at = 0;
		while (at < passage.length()) {
			boolean wordBegins = at == 0 || !Character.isLetterOrDigit(passage.bare().charAt(at - 1));
			Agencies here = (wordBegins && BEGINNINGS.indexOf(passage.bare().charAt(at)) >= 0) ? at(passage, at) : null;
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
		return all != null && passage.bare().substring(all.end()).matches("(?:\\s?\\([^()]*\\))?[ .,;:/]*");
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

	private static int element(Passage passage, int from, List<String> names, int field) {
		String bare = passage.bare();
		int end = Math.max(Vocabulary.GROUPS.matchAt(bare, from), GroupName.endOf(bare, from));
		if (end < 0 && field != NOT_FURTHER) {
			end = Math.max(Vocabulary.FURTHER_GROUPS.matchAt(bare, from), field);
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

	/** "Sở X (bàn giao)," in a list of agencies. */
	private static boolean isRemark(Passage passage, int end) {
		return passage.bare().substring(end, Math.min(end + 4, passage.length())).matches("(?:\\s?[,;:.]|\\sva|$).*");
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
		return isRemark(passage, brackets.end()) ? brackets.end() : from;
	}

}
