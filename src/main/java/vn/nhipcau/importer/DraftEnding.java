package vn.nhipcau.importer;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.plan.PlanView;
import vn.nhipcau.plan.Plans;

/** Ends drafts: nothing of one is left but what became of its plan. */
@Component
class DraftEnding {

	private final Plans plans;

	private final FileStore files;

	private final Audit audit;

	private final Clock clock;

	DraftEnding(Plans plans, FileStore files, Audit audit, Clock clock) {
		this.plans = plans;
		this.files = files;
		this.audit = audit;
		this.clock = clock;
	}

	void end(Actor actor, StoredDraft draft, DraftState how) {
		FileId source = draft.source();
		Optional<PlanView> plan = Optional.ofNullable(draft.plan()).flatMap((id) -> this.plans.find(actor, id));
		if (source != null && !source.equals(plan.map(PlanView::source).orElse(null))) {
			this.files.forget(source);
		}
		draft.end(how, actor.person(), this.clock.instant());
		this.audit.record(actor, "draft." + how.name().toLowerCase(Locale.ROOT), "draft:" + draft.id().value(),
				DraftState.OPEN.name(),
				plan.filter((known) -> how == DraftState.APPROVED)
					.map((known) -> "plan:" + known.id().value())
					.orElse(how.name()));
	}

}
