package vn.nhipcau.importer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.nhipcau.importer.source.Passage;

/**
 * Parts a paragraph that holds several tasks: each with its own agency and day, or one
 * agency with several days.
 */
final class Pieces {

	private static final Pattern END = Pattern
		.compile("(?<semicolon>;\\s*)|(?<colon>:\\s+)|(?<![\\s.]\\p{Lu}{1,2})\\.\\s+(?=[\\p{Lu}\"“(])");

	private record Atom(int start, int end, boolean beginsSentence, boolean afterColon) {
	}

	private Pieces() {
	}

	static List<Passage> of(Passage passage) {
		List<Passage> pieces = new ArrayList<>();
		for (Passage piece : byAgency(passage)) {
			pieces.addAll(byDay(piece));
		}
		return pieces;
	}

	private static List<Passage> byAgency(Passage passage) {
		List<Integer> cuts = new ArrayList<>(List.of(0));
		boolean leadIn = false;
		for (Atom atom : atoms(passage)) {
			Passage part = passage.part(atom.start(), atom.end());
			Assignee own = (atom.start() > 0) ? Assignee.opening(part) : null;
			boolean newOrder = own != null && own.ordered() && atom.beginsSentence();
			if (newOrder || own != null && hasFixedDay(part)) {
				leadIn |= cuts.size() == 1 && atom.afterColon() && !hasFixedDay(passage.part(0, atom.start()));
				cuts.add(atom.start());
			}
		}
		cuts.add(passage.length());
		List<Passage> parts = new ArrayList<>();
		for (int i = (leadIn && cuts.size() > 3) ? 1 : 0; i < cuts.size() - 1; i++) {
			parts.add(withoutSemicolon(passage.part(cuts.get(i), cuts.get(i + 1))));
		}
		return parts;
	}

	private static List<Passage> byDay(Passage passage) {
		List<Integer> ends = new ArrayList<>();
		for (Atom atom : atoms(passage)) {
			if (!atom.afterColon() && hasFixedDay(passage.part(atom.start(), atom.end()))) {
				ends.add(atom.end());
			}
		}
		if (ends.size() < 2) {
			return List.of(passage);
		}
		ends.set(ends.size() - 1, passage.length());
		List<Passage> parts = new ArrayList<>();
		int from = 0;
		for (int end : ends) {
			parts.add(withoutSemicolon(passage.part(from, end)));
			from = end;
		}
		return parts;
	}

	private static Passage withoutSemicolon(Passage part) {
		int from = part.text().startsWith(";") ? 1 : 0;
		int to = part.text().endsWith(";") ? part.length() - 1 : part.length();
		return part.part(from, Math.max(from, to));
	}

	private static boolean hasFixedDay(Passage part) {
		return Dues.in(part).stream().anyMatch(DuePhrase::isFixed);
	}

	private static List<Atom> atoms(Passage passage) {
		List<Atom> atoms = new ArrayList<>();
		Matcher end = END.matcher(passage.text());
		int from = 0;
		boolean sentence = true;
		boolean colon = false;
		while (end.find()) {
			if (end.group("colon") != null && Agencies.at(passage, end.end()) == null) {
				continue;
			}
			boolean stop = passage.text().charAt(end.start()) == '.';
			atoms.add(new Atom(from, end.start() + (stop ? 1 : 0), sentence, colon));
			from = end.end();
			sentence = stop;
			colon = end.group("colon") != null;
		}
		atoms.add(new Atom(from, passage.length(), sentence, colon));
		return atoms;
	}

}
