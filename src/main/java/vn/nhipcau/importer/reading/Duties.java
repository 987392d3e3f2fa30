package vn.nhipcau.importer.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.nhipcau.importer.DutyDraft;
import vn.nhipcau.importer.source.Passage;

/** Reports owed in the text of a task: a clause with "báo cáo" and a word about when. */
final class Duties {

	private static final Pattern REPORTS = Pattern.compile("\\bbao cao (?:ket qua )?(?:ve |cho |gui )?");

	private static final Pattern CONSOLIDATES = Pattern.compile("\\btong hop\\b[^;.()]{0,80}\\bbao cao\\b");

	private static final Pattern VIA = Pattern
		.compile("\\b(?:qua|thong qua) (?=so |van phong|ban |co quan)|\\bgui (?=so |van phong)");

	/**
	 * @param consolidation compiles the reports of others
	 */
	record Duty(DutyDraft draft, boolean consolidation) {
	}

	private Duties() {
	}

	static List<Duty> in(Passage passage, String ref, List<String> who) {
		return Clauses.of(passage).stream().flatMap((clause) -> of(clause, ref, who).stream()).toList();
	}

	private static Optional<Duty> of(Passage clause, String ref, List<String> who) {
		Matcher report = REPORTS.matcher(clause.bare());
		Optional<DuePhrase> due = Dues.ofText(clause);
		if (due.isEmpty() || who.isEmpty()) {
			return Optional.empty();
		}
		while (report.find()) {
			Agencies to = Agencies.at(clause, report.end());
			if (to != null) {
				boolean consolidation = CONSOLIDATES.matcher(clause.bare()).find();
				List<String> via = consolidation ? List.of() : via(clause);
				return Optional.of(new Duty(new DutyDraft(ref, who, to.names(), via, due.get().due(), clause.text()),
						consolidation));
			}
		}
		return Optional.empty();
	}

	private static List<String> via(Passage clause) {
		Matcher via = VIA.matcher(clause.bare());
		Agencies agencies = via.find() ? Agencies.at(clause, via.end()) : null;
		return (agencies != null) ? agencies.names() : List.of();
	}

}
