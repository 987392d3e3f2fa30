package vn.nhipcau.importer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.plan.PlanDocument;
import vn.nhipcau.plan.PlanView;
import vn.nhipcau.plan.Plans;

/**
 * Keeps what was read, unless the same document waits already or is followed as it is.
 */
@Component
class DraftKeeping {

	private final DraftRepository drafts;

	private final SealedDrafts sealed;

	private final DraftViews views;

	private final DraftComparing comparing;

	private final Plans plans;

	private final FileStore files;

	private final Audit audit;

	private final Clock clock;

	DraftKeeping(DraftRepository drafts, SealedDrafts sealed, DraftViews views, DraftComparing comparing, Plans plans,
			FileStore files, Audit audit, Clock clock) {
		this.drafts = drafts;
		this.sealed = sealed;
		this.views = views;
		this.comparing = comparing;
		this.plans = plans;
		this.files = files;
		this.audit = audit;
		this.clock = clock;
	}

	Keeping keep(Actor actor, DraftContent content, @Nullable SourceText text, @Nullable FileId source) {
		Keeping keeping = actor.coordinates() ? waiting(content.document()).<Keeping>map(Keeping.Waiting::new)
			.orElseGet(() -> kept(actor, content, text, source)) : new Keeping.NotYours();
		boolean kept = keeping instanceof Keeping.Kept || keeping instanceof Keeping.Differing;
		if (!kept && source != null) {
			this.files.forget(source);
		}
		return keeping;
	}

	private Keeping kept(Actor actor, DraftContent content, @Nullable SourceText text, @Nullable FileId source) {
		Optional<PlanView> plan = approved(actor, content.document());
		DraftContent beside = plan.map((known) -> this.comparing.beside(content, this.plans.tasks(actor, known.id())))
			.orElse(content);
		if (plan.isPresent() && beside.rows().stream().allMatch((row) -> row.fate().isOver())) {
			return new Keeping.Approved(plan.get());
		}
		StoredDraft draft = new StoredDraft(source, actor.person(), this.clock.instant());
		plan.ifPresent((known) -> draft.gives(known.id()));
		this.drafts.save(draft);
		this.sealed.put(draft, beside);
		if (text != null) {
			this.sealed.putText(draft, text);
		}
		this.drafts.flush();
		this.audit.record(actor, "draft.made", "draft:" + draft.id().value(), null, beside.rows().size() + " rows");
		DraftView view = this.views.of(new OpenDraft(draft, beside));
		return plan.<Keeping>map((known) -> new Keeping.Differing(view, known)).orElseGet(() -> new Keeping.Kept(view));
	}

	/**
	 * A draft of the same document; asked before the plan, which may have begun with it.
	 */
	private Optional<DraftView> waiting(PlanDocument document) {
		byte[] fingerprint = this.sealed.fingerprint(document);
		return (fingerprint == null) ? Optional.empty()
				: this.drafts.of(fingerprint).stream().findFirst().map(this.sealed::open).map(this.views::of);
	}

	private Optional<PlanView> approved(Actor actor, PlanDocument document) {
		String number = document.number();
		LocalDate date = document.date();
		return (!document.citable() || number == null || date == null) ? Optional.empty()
				: this.plans.find(actor, number, date);
	}

}
