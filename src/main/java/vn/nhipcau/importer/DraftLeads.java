package vn.nhipcau.importer;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.importer.Changing.Changed;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Outcome;
import vn.nhipcau.organization.Refusal;
import vn.nhipcau.organization.TaughtSpelling;
import vn.nhipcau.organization.TaughtSpellings;
import vn.nhipcau.plan.NewAssignment;

/**
 * Says who leads a row. Whoever says what a name means that nobody here has, teaches it:
 * the other rows of the draft and the next plan are read by it.
 */
@Component
class DraftLeads {

	private final DraftChanges changes;

	private final DraftViews views;

	private final TaughtSpellings spellings;

	private final Agencies agencies;

	private final AgencyRegister register;

	DraftLeads(DraftChanges changes, DraftViews views, TaughtSpellings spellings, Agencies agencies,
			AgencyRegister register) {
		this.changes = changes;
		this.views = views;
		this.spellings = spellings;
		this.agencies = agencies;
		this.register = register;
	}

	/** Takes the place of the first name nobody knows, else of all leads. */
	Changing lead(Actor actor, DraftId id, int number, @Nullable Integer revision, NewAssignment lead) {
		return this.changes.withRow(actor, id, number, revision, (draft, row) -> {
			List<String> unknown = this.views.unknownLeads(row);
			List<NewAssignment> leads = unknown.isEmpty() ? List.of(lead)
					: row.task()
						.leads()
						.map((one) -> (one.chosen() == null && one.written().equals(unknown.get(0))) ? lead : one)
						.distinct()
						.toList();
			return led(actor, draft, row, leads, unknown);
		});
	}

	Changing edit(Actor actor, DraftId id, int number, @Nullable Integer revision, RowEdit edit) {
		return this.changes.withRow(actor, id, number, revision, (draft, row) -> {
			DraftRow edited = edit.appliedTo(row);
			return (edit.leads() == null) ? this.changes.row(actor, draft, edited)
					: led(actor, draft, edited, edit.leads(), this.views.unknownLeads(row));
		});
	}

	/** One name nobody knew that gave way to one agency: that is what it means. */
	private Changing led(Actor actor, OpenDraft draft, DraftRow row, List<NewAssignment> leads, List<String> unknown) {
		List<NewAssignment> before = row.task().leads().toList();
		List<String> gone = unknown.stream()
			.filter((name) -> leads.stream().noneMatch((lead) -> lead.written().equals(name)))
			.toList();
		List<NewAssignment> fresh = leads.stream().filter((lead) -> !before.contains(lead)).toList();
		TaughtSpelling taught = (gone.size() == 1 && fresh.size() == 1)
				? teach(actor, fresh.get(0).chosen(), gone.get(0), this.views.reference(draft)).orElse(null) : null;
		Changing changing = this.changes.row(actor, draft, row.ledBy(leads));
		return (changing instanceof Changed changed) ? new Changed(changed.draft(), taught) : changing;
	}

	/** Founds an agency of the first name nobody knows. */
	Changing found(Actor actor, DraftId id, int number, @Nullable Integer revision, NewAgency sort) {
		return this.changes.withRow(actor, id, number, revision, (draft, row) -> {
			Optional<String> name = this.views.unknownLeads(row).stream().findFirst();
			int order = this.agencies.notEnded().stream().mapToInt(AgencyView::officialOrder).max().orElse(0) + 1;
			Outcome<AgencyId> founded = name.map((written) -> this.register.found(actor, sort.draft(written, order)))
				.orElseGet(() -> Outcome.refused(Refusal.NAME_TAKEN));
			return (founded instanceof Outcome.Refused<AgencyId> refused)
					? new Changing.NotFounded(refused.why(), this.views.of(draft))
					: this.changes.row(actor, draft, row.as(DraftRow.Fate.WAITING));
		});
	}

	private Optional<TaughtSpelling> teach(Actor actor, @Nullable AgencyId agency, String written, String from) {
		if (agency == null || !NewAgency.isNamed(written)) {
			return Optional.empty();
		}
		return (this.spellings.teach(actor, agency, written, from) instanceof Outcome.Done<TaughtSpelling> done)
				? Optional.of(done.value()) : Optional.empty();
	}

}
