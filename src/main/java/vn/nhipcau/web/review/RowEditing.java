package vn.nhipcau.web.review;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.importer.Changing;
import vn.nhipcau.importer.Changing.Changed;
import vn.nhipcau.importer.DraftId;
import vn.nhipcau.importer.DraftWords;
import vn.nhipcau.importer.NewAgency;
import vn.nhipcau.importer.PlanDrafts;
import vn.nhipcau.importer.RowEdit;
import vn.nhipcau.importer.RowView;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.TaughtSpelling;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.ScheduleReader;
import vn.nhipcau.plan.ScheduleWords;

/**
 * Does to a row what a form of the page asks; says so only where there is more to say.
 */
@Component
class RowEditing {

	private final PlanDrafts drafts;

	private final LeadField leads;

	private final Agencies agencies;

	RowEditing(PlanDrafts drafts, LeadField leads, Agencies agencies) {
		this.drafts = drafts;
		this.leads = leads;
		this.agencies = agencies;
	}

	Html act(Actor actor, Words words, DraftId id, int row, RowForm form) {
		int revision = form.revision();
		if (form.act() == RowForm.Act.SAVE) {
			return save(actor, words, id, row, form);
		}
		return said(words, switch (form.act()) {
			case KEEP -> this.drafts.keepRow(actor, id, row, revision);
			case DROP -> this.drafts.dropRow(actor, id, row, revision);
			case MERGE -> this.drafts.mergeRow(actor, id, row, revision);
			case SPLIT -> this.drafts.splitRow(actor, id, row, revision);
			case MAKE_TASK -> this.drafts.makeTask(actor, id, row, revision);
			case FOUND -> this.drafts.foundAgency(actor, id, row, revision,
					(form.sort() != null) ? form.sort() : NewAgency.OTHER);
			case SAVE -> throw new IllegalStateException();
		});
	}

	/**
	 * Field by field, and only those that were changed; what cannot be read changes
	 * nothing.
	 */
	private Html save(Actor actor, Words words, DraftId id, int number, RowForm form) {
		Optional<RowView> row = this.drafts.find(actor, id).flatMap((draft) -> draft.row(number));
		if (row.isEmpty() || row.get().row().revision() != form.revision()) {
			return words.html(row.isEmpty() ? "importer.over" : "importer.stale");
		}
		NewTask task = row.get().row().task();
		boolean led = isChanged(form.lead(), DraftWords.leads(row.get()));
		boolean dated = isChanged(form.schedule(), ScheduleWords.of(words, task.schedule()).plain());
		LeadField.Reading leads = this.leads.read(led ? String.valueOf(form.lead()) : "", task.leads().toList());
		ScheduleReader.Reading schedule = ScheduleReader.read(dated ? String.valueOf(form.schedule()) : "");
		if (led && leads.unknown() != null) {
			return words.html("plan.agency.unknown", "typed", leads.unknown());
		}
		if (dated && !(schedule instanceof ScheduleReader.Read)) {
			return (schedule instanceof ScheduleReader.NoSuchDay none)
					? words.html("plan.no-such-day", "day", none.day()) : words.html("plan.schedule-unclear");
		}
		boolean titled = isChanged(form.title(), task.title()) && !String.valueOf(form.title()).isBlank();
		RowEdit edit = new RowEdit(titled ? String.valueOf(form.title()).strip() : null,
				dated ? ((ScheduleReader.Read) schedule).schedule() : null, led ? leads.leads() : null);
		return edit.isNone() ? Html.EMPTY : said(words, this.drafts.edit(actor, id, number, form.revision(), edit));
	}

	private Html said(Words words, Changing changing) {
		if (!(changing instanceof Changed changed)) {
			return DraftWords.outcome(words, changing);
		}
		TaughtSpelling taught = changed.taught();
		return (taught == null) ? Html.EMPTY : words.html("importer.taught", "spelling", taught.spelling(), "name",
				this.agencies.find(taught.agency()).map(AgencyView::name).orElse(""));
	}

	private static boolean isChanged(@Nullable String typed, String shown) {
		return typed != null && !typed.strip().equals(shown.strip());
	}

}
