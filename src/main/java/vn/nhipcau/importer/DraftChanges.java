package vn.nhipcau.importer;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.importer.Changing.Over;
import vn.nhipcau.importer.Changing.Stale;

/** Changes what an open draft holds: one after the other, seen by all, on record. */
@Component
class DraftChanges {

	private final DraftRepository drafts;

	private final SealedDrafts sealed;

	private final DraftViews views;

	private final Audit audit;

	DraftChanges(DraftRepository drafts, SealedDrafts sealed, DraftViews views, Audit audit) {
		this.drafts = drafts;
		this.sealed = sealed;
		this.views = views;
		this.audit = audit;
	}

	/** Does something with a draft that is open, for whoever may. */
	Changing with(Actor actor, DraftId id, Function<OpenDraft, Changing> verb) {
		if (!actor.coordinates()) {
			return new Changing.NotYours();
		}
		return this.drafts.locked(id.value())
			.filter(StoredDraft::isOpen)
			.map(this.sealed::open)
			.map(verb)
			.orElseGet(Over::new);
	}

	/** The same with a row that is as it was shown and not over. */
	Changing withRow(Actor actor, DraftId id, int number, @Nullable Integer revision,
			BiFunction<OpenDraft, DraftRow, Changing> verb) {
		return with(actor, id, (draft) -> {
			Optional<DraftRow> row = draft.content()
				.row(number)
				.filter((one) -> !one.fate().isOver() && (revision == null || revision == one.revision()));
			return row.isPresent() ? verb.apply(draft, row.get()) : new Stale(this.views.of(draft));
		});
	}

	Changing row(Actor actor, DraftId id, int number, @Nullable Integer revision, UnaryOperator<DraftRow> change) {
		return withRow(actor, id, number, revision, (draft, row) -> row(actor, draft, change.apply(row)));
	}

	Changing row(Actor actor, OpenDraft draft, DraftRow changed) {
		return changed(actor, draft, draft.with(changed), "row " + changed.number());
	}

	Changing changed(Actor actor, OpenDraft draft, DraftContent content, String what) {
		return new Changing.Changed(this.views.of(put(actor, draft, content, what)));
	}

	OpenDraft put(Actor actor, OpenDraft draft, DraftContent content, String what) {
		this.sealed.put(draft.stored(), content);
		this.drafts.flush();
		this.audit.record(actor, "draft.changed", "draft:" + draft.stored().id().value(), null, what);
		return draft.holding(content);
	}

}
