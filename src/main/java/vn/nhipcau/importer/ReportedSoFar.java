package vn.nhipcau.importer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Language;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.obligation.Subject;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.plan.Giving;
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

	/** As many pieces of work are held in memory; all of a list would slow each down. */
	private static final int AT_ONCE = 20;

	private final EntityManager entities;

	private final Reports reports;

	private final Agencies agencies;

	private final Words words;

	private final Clock clock;

	ReportedSoFar(EntityManager entities, Reports reports, Agencies agencies, Dictionary dictionary, Clock clock) {
		this.entities = entities;
		this.reports = reports;
		this.clock = clock;
		this.agencies = agencies;
		this.words = dictionary.in(Language.VI);
	}

	/**
	 * The last thing done in its transaction: entities of before are forgotten.
	 * @param rows as they were given, in the same order
	 */
	void record(Actor actor, Giving.Given given, List<RowView> rows) {
		Map<Subject, List<ObligationView>> owed = given.obligations()
			.stream()
			.collect(Collectors.groupingBy(ObligationView::subject));
		String office = office(actor);
		for (int i = 0; i < rows.size(); i++) {
			if (i % AT_ONCE == 0) {
				this.entities.flush();
				this.entities.clear();
			}
			Reported said = rows.get(i).reported();
			if (said != null) {
				owed.getOrDefault(given.tasks().get(i).id().subject(), List.of())
					.forEach((one) -> record(actor, one, said, office));
			}
		}
	}

	/**
	 * What an obligation does not take is left: it stands in the list that was uploaded.
	 */
	private void record(Actor actor, ObligationView owed, Reported said, String office) {
		Evidence evidence = Evidence.text(evidence(office, said));
		Draft draft = said.done() ? Draft.result(evidence).handedInOn(ended(said))
				: Draft.progress(new Progress(said.percent(), null)).with(evidence);
		this.reports.recordFor(actor, Ref.now(owed.id()), draft, Source.LIST);
	}

	/** A day that has not come is a slip of the pen. */
	private @Nullable LocalDate ended(Reported said) {
		LocalDate day = said.ended();
		return (day != null && !day.isAfter(LocalDate.now(this.clock))) ? day : null;
	}

	private String office(Actor actor) {
		return this.agencies.names(actor.agencies(Role.COORDINATOR))
			.values()
			.stream()
			.sorted()
			.collect(Collectors.joining(", "));
	}

	private String evidence(String office, Reported said) {
		String text = this.words.plain("importer.reported.evidence", "office", office, "state", said.state(), "stated",
				String.valueOf(!said.state().isEmpty()), "result", said.result(), "resulted",
				String.valueOf(said.result() != null), "day", said.ended(), "ended",
				String.valueOf(said.ended() != null));
		return (text.length() <= Reports.LONGEST_WORDS) ? text : text.substring(0, Reports.LONGEST_WORDS - 1) + "…";
	}

}
