package vn.nhipcau.importer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Language;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.plan.Giving;
import vn.nhipcau.plan.TaskView;
import vn.nhipcau.progress.Draft;
import vn.nhipcau.progress.Evidence;
import vn.nhipcau.progress.Progress;
import vn.nhipcau.progress.Reports;
import vn.nhipcau.progress.Source;

/**
 * Records what an office's list said has come of its tasks, once they are given: by the
 * coordinator, on behalf of whoever owes them.
 */
@Component
class ReportedSoFar {

	private final Reports reports;

	private final Agencies agencies;

	private final Words words;

	ReportedSoFar(Reports reports, Agencies agencies, Dictionary dictionary) {
		this.reports = reports;
		this.agencies = agencies;
		this.words = dictionary.in(Language.VI);
	}

	/**
	 * @param rows as they were given, in the same order
	 */
	void record(Actor actor, Giving.Given given, List<RowView> rows) {
		for (int i = 0; i < rows.size(); i++) {
			Optional<Reported> reported = Optional.ofNullable(rows.get(i).reported());
			TaskView task = given.tasks().get(i);
			reported.ifPresent((said) -> given.obligations()
				.stream()
				.filter((owed) -> owed.subject().equals(task.id().subject()))
				.forEach((owed) -> record(actor, owed, said)));
		}
	}

	/**
	 * What an obligation does not take is left: it stands in the list that was uploaded.
	 */
	private void record(Actor actor, ObligationView owed, Reported said) {
		Evidence evidence = Evidence.text(evidence(actor, said));
		Draft draft = said.done() ? Draft.result(evidence)
				: Draft.progress(new Progress(said.percent(), null)).with(evidence);
		this.reports.recordFor(actor, Ref.now(owed.id()), draft, Source.LIST);
	}

	private String evidence(Actor actor, Reported said) {
		String office = this.agencies.names(actor.agencies(Role.COORDINATOR))
			.values()
			.stream()
			.sorted()
			.collect(Collectors.joining(", "));
		String text = this.words.plain("importer.reported.evidence", "office", office, "state", said.state(), "stated",
				String.valueOf(!said.state().isEmpty()), "result", said.result(), "resulted",
				String.valueOf(said.result() != null));
		return (text.length() <= Reports.LONGEST_WORDS) ? text : text.substring(0, Reports.LONGEST_WORDS - 1) + "…";
	}

}
