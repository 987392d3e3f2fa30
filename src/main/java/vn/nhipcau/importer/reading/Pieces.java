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

	/** A report on the work before it is no task of its own. */
	private static final Pattern REPORT = Pattern.compile("(?:va |dinh ky |gui )?(?:bao cao|tong hop)\\b");

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
		Assignee first = Assignee.opening(passage);
		List<String> before = (first != null) ? first.names() : List.of();
		for (Atom atom : atoms(passage)) {
			Passage part = passage.part(atom.start(), atom.end());
			Assignee own = (atom.start() > 0) ? Assignee.opening(part) : null;
			if (own == null || cuts.size() == 1 && Agencies.isAll(passage.part(0, atom.start()))) {
				continue;
			}
			if (own.ordered() || hasFixedDay(part) || isSubject(part, own) && !before.equals(own.names())) {
				leadIn |= cuts.size() == 1 && atom.afterColon() && !hasFixedDay(passage.part(0, atom.start()));
				cuts.add(atom.start());
				before = own.names();
			}
		}
		cuts.add(passage.length());
		List<Passage> parts = new ArrayList<>();
		for (int i = (leadIn && cuts.size() > 3) ? 1 : 0; i < cuts.size() - 1; i++) {
			parts.add(withoutSemicolon(passage.part(cuts.get(i), cuts.get(i + 1))));
		}
		return parts;
	}

	/** "Công an tỉnh xử lý …": an agency and what it is to do. */
	private static boolean isSubject(Passage part, Assignee own) {
		return own.end() + 1 < part.length() && part.text().charAt(own.end()) == ' '
				&& Vocabulary.ACTIONS.matchAt(part.bare(), own.end() + 1) > 0;
	}

	private static List<Passage> byDay(Passage passage) {
		List<Integer> ends = new ArrayList<>();
		for (Atom atom : atoms(passage)) {
			Passage part = passage.part(atom.start(), atom.end());
			boolean report = !ends.isEmpty() && REPORT.matcher(part.bare()).lookingAt();
			if (!atom.afterColon() && !report && hasFixedDay(part)) {
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

	private static boolean isInBrackets(String text, int at) {
		return text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.indexOf(')', at) > 0;
	}

	private static List<Atom> atoms(Passage passage) {
		List<Atom> atoms = new ArrayList<>();
		Matcher end = END.matcher(passage.text());
		int from = 0;
		boolean sentence = true;
		boolean colon = false;
		while (end.find()) {
			boolean lists = end.group("colon") == null || Agencies.at(passage, end.end()) != null;
			if (!lists || isInBrackets(passage.text(), end.start())) {
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
