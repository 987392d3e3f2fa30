package vn.nhipcau.importer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.organization.Agencies;
import vn.nhipcau.plan.Citations;
import vn.nhipcau.plan.NewAssignment;

/** Shows drafts: what is known of the agencies named is asked anew each time. */
@Component
class DraftViews {

	private final Agencies agencies;

	private final Citations citations;

	private final Clock clock;

	DraftViews(Agencies agencies, Citations citations, Clock clock) {
		this.agencies = agencies;
		this.citations = citations;
		this.clock = clock;
	}

	DraftView of(OpenDraft draft) {
		DraftContent content = draft.content();
		StoredDraft stored = draft.stored();
		Map<String, Boolean> known = new HashMap<>();
		List<RowView> rows = content.rows()
			.stream()
			.map((row) -> row(row, known, content.reported().get(row.number())))
			.toList();
		return new DraftView(stored.id(), stored.version(), content.document(), reference(draft), rows,
				content.remarks(), stored.plan());
	}

	/** The document as it is cited. */
	String reference(OpenDraft draft) {
		return this.citations.of(draft.content().document());
	}

	/** Names of leads that no agency here has. */
	List<String> unknownLeads(DraftRow row) {
		return unknownLeads(row, new HashMap<>());
	}

	private RowView row(DraftRow row, Map<String, Boolean> known, @Nullable Reported reported) {
		return new RowView(row, this.citations.clause(row.task().clause()), unknownLeads(row, known), reported);
	}

	private List<String> unknownLeads(DraftRow row, Map<String, Boolean> known) {
		return row.task()
			.leads()
			.filter((lead) -> lead.chosen() == null && !known.computeIfAbsent(lead.written(), this::isKnown))
			.map(NewAssignment::written)
			.toList();
	}

	private boolean isKnown(String written) {
		return !this.agencies.resolve(written, LocalDate.now(this.clock)).agencies().isEmpty();
	}

}
