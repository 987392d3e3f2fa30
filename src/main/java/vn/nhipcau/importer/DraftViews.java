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

	private final SealedDrafts sealed;

	private final Agencies agencies;

	private final Citations citations;

	private final Clock clock;

	DraftViews(SealedDrafts sealed, Agencies agencies, Citations citations, Clock clock) {
		this.sealed = sealed;
		this.agencies = agencies;
		this.citations = citations;
		this.clock = clock;
	}

	DraftView of(StoredDraft draft) {
		DraftContent content = this.sealed.open(draft);
		Map<String, Boolean> known = new HashMap<>();
		List<RowView> rows = content.rows()
			.stream()
			.map((row) -> row(row, known, content.reported().get(row.number())))
			.toList();
		return new DraftView(draft.id(), draft.version(), content.document(), this.citations.of(content.document()),
				rows, content.remarks(), draft.plan());
	}

	private RowView row(DraftRow row, Map<String, Boolean> known, @Nullable Reported reported) {
		List<String> unknown = row.task()
			.leads()
			.filter((lead) -> lead.chosen() == null && !known.computeIfAbsent(lead.written(), this::isKnown))
			.map(NewAssignment::written)
			.toList();
		return new RowView(row, this.citations.clause(row.task().clause()), unknown, reported);
	}

	private boolean isKnown(String written) {
		return !this.agencies.resolve(written, LocalDate.now(this.clock)).agencies().isEmpty();
	}

}
