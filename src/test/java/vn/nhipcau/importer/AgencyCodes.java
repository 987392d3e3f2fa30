package vn.nhipcau.importer;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

/** Which agencies of a truth the names in a draft stand for. */
final class AgencyCodes {

	private static final Map<String, String> LONG = Map.of("ubnd", "uy ban nhan dan", "hdnd", "hoi dong nhan dan",
			"ubmttq", "uy ban mat tran to quoc", "ub mttq", "uy ban mat tran to quoc", "ptnt", "phat trien nong thon");

	private static final String QUALIFIERS = "\\b(?:co lien quan|lien quan|tren dia ban(?: tinh| xa| phuong)?|thuoc tinh|cap tinh|cua tinh"
			+ "|thu truong|giam doc|chu tich|nguoi dung dau|viet nam|tinh$)";

	/** Of ten letters one may be lost in scanning. */
	private static final int LETTERS_PER_LOSS = 10;

	private final Map<String, String> codes = new LinkedHashMap<>();

	AgencyCodes(JsonNode agencies) {
		for (JsonNode agency : agencies) {
			for (JsonNode name : agency.path("as_written")) {
				this.codes.putIfAbsent(key(name.asString()), agency.path("code").asString());
			}
		}
	}

	/** Codes, and the names themselves of agencies that the truth does not know. */
	Set<String> of(Collection<String> names) {
		Set<String> found = new TreeSet<>();
		names.forEach((name) -> found.addAll(of(name)));
		return found;
	}

	private List<String> of(String name) {
		String key = key(name);
		for (Map.Entry<String, String> known : this.codes.entrySet()) {
			if (distance(key, known.getKey()) * LETTERS_PER_LOSS <= key.length()) {
				return List.of(known.getValue());
			}
		}
		List<String> several = new ArrayList<>();
		String rest = " " + key + " ";
		for (String known : this.codes.keySet()
			.stream()
			.sorted(Comparator.comparing(String::length).reversed())
			.toList()) {
			if (rest.contains(" " + known + " ")) {
				several.add(this.codes.get(known));
				rest = rest.replace(" " + known + " ", " ");
			}
		}
		return several.isEmpty() ? List.of(name) : several;
	}

	private static String key(String name) {
		String key = bare(name);
		for (Map.Entry<String, String> abbreviation : LONG.entrySet()) {
			key = key.replaceAll("\\b" + abbreviation.getKey() + "\\b", abbreviation.getValue());
		}
		String qualified = key.replaceAll(QUALIFIERS, " ");
		String words = qualified.replaceAll("[^a-z0-9]+", " ").replaceAll("\\b(?:cac|va|nhung|cung|voi)\\b", " ");
		return words.replaceAll("\\s+", " ").strip();
	}

	/** Small letters without marks. */
	static String bare(String text) {
		return Normalizer.normalize(text, Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replace('đ', 'd')
			.replaceAll("\\s+", " ")
			.strip();
	}

	private static int distance(String one, String other) {
		if (Math.abs(one.length() - other.length()) > 4) {
			return Integer.MAX_VALUE / LETTERS_PER_LOSS;
		}
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int changed = diagonal + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[other.length()];
	}

}
