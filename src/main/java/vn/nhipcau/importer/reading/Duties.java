package vn.nhipcau.importer.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Due;
import vn.nhipcau.importer.DutyDraft;
import vn.nhipcau.importer.source.Passage;

/** Reports owed in the text of a task: a clause with "báo cáo" and a word about when. */
final class Duties {

	private static final Pattern REPORTS = Pattern.compile("\\bbao cao\\b(?! vien)");

	/** Where the report goes: at once, or behind what it is about. */
	private static final Pattern TO = Pattern.compile(
			"(?<=bao cao )(?:ket qua )?(?:gui )?(?:ve |cho |den |len |toi )?|\\b(?:gui(?: ve| den)?|ve|cho|den|len|toi) (?=so |van phong|ban |phong |uy ban|ubnd|cong an|chi cuc|co quan|tinh uy|huyen uy|dang uy|bo |thuong truc)");

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
		return Clauses.of(passage).stream().flatMap((clause) -> of(clause, passage, ref, who)).toList();
	}

	private static Stream<Duty> of(Passage clause, Passage whole, String ref, List<String> who) {
		Matcher report = REPORTS.matcher(clause.bare());
		List<Due> dues = dues(clause);
		if (dues.isEmpty() || who.isEmpty()) {
			return Stream.empty();
		}
		boolean opens = report.lookingAt();
		report.reset();
		while (report.find()) {
			Agencies receiver = receiver(clause, report.end());
			receiver = (receiver == null && opens) ? receiver(whole, 0) : receiver;
			if (receiver != null) {
				boolean consolidation = CONSOLIDATES.matcher(clause.bare()).find();
				List<String> to = receiver.names();
				List<String> via = via(clause, receiver);
				return dues.stream()
					.map((due) -> new Duty(new DutyDraft(ref, who, to, via, due, clause.text()), consolidation));
			}
		}
		return Stream.empty();
	}

	/** "báo cáo 6 tháng trước ngày …, báo cáo năm trước ngày …": each day is owed. */
	private static List<Due> dues(Passage clause) {
		List<Due> days = Dues.in(clause).stream().filter(DuePhrase::isDay).map(DuePhrase::due).distinct().toList();
		return (days.size() > 1) ? days : Dues.ofText(clause).map(DuePhrase::due).stream().toList();
	}

	private static @Nullable Agencies receiver(Passage passage, int from) {
		Matcher to = TO.matcher(passage.bare()).region(from, passage.length()).useTransparentBounds(true);
		Agencies receiver = null;
		while (receiver == null && to.find()) {
			receiver = Agencies.at(passage, to.end());
		}
		return receiver;
	}

	private static List<String> via(Passage clause, Agencies to) {
		Matcher via = VIA.matcher(clause.bare());
		Agencies agencies = via.find() ? Agencies.at(clause, via.end()) : null;
		return (agencies != null && !agencies.names().equals(to.names())) ? agencies.names() : List.of();
	}

}
