package vn.nhipcau.importer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.files.FileId;
import vn.nhipcau.importer.Changing.NotCited;
import vn.nhipcau.importer.Changing.Stale;
import vn.nhipcau.importer.DraftRow.Fate;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.Schedule;
import vn.nhipcau.plan.TypedDocument;

/**
 * Plans that were read and wait for approval. They belong to all coordinators: whoever
 * opens one sees what the others have done to it.
 */
@Service
@Transactional
public class PlanDrafts {

	private final DraftRepository drafts;

	private final SealedDrafts sealed;

	private final DraftViews views;

	private final DraftKeeping keeping;

	private final DraftChanges changes;

	private final DraftLeads leads;

	private final DraftGiving giving;

	private final DraftEnding ending;

	private final Clock clock;

	PlanDrafts(DraftRepository drafts, SealedDrafts sealed, DraftViews views, DraftKeeping keeping,
			DraftChanges changes, DraftLeads leads, DraftGiving giving, DraftEnding ending, Clock clock) {
		this.drafts = drafts;
		this.sealed = sealed;
		this.views = views;
		this.keeping = keeping;
		this.changes = changes;
		this.leads = leads;
		this.giving = giving;
		this.ending = ending;
		this.clock = clock;
	}

	/**
	 * Keeps what was read until it is approved or dropped; of a document that was
	 * approved before, what differs now. Where nothing is kept the file is forgotten.
	 * @param text the document's words, {@code null} for an office's own table
	 */
	public Keeping keep(Actor actor, PlanDraft read, @Nullable SourceText text, @Nullable FileId source) {
		return this.keeping.keep(actor, DraftMaking.of(read), text, source);
	}

	public Keeping keep(Actor actor, PlanDraft read, @Nullable FileId source) {
		return keep(actor, read, null, source);
	}

	/** The same for an office's own table. */
	public Keeping keep(Actor actor, TableDraft read, @Nullable FileId source) {
		return this.keeping.keep(actor, read.content(), null, source);
	}

	/** Those that wait, the latest first. */
	@Transactional(readOnly = true)
	public List<DraftView> waiting(Actor actor) {
		return actor.coordinates() ? this.drafts.open().stream().map(this.sealed::open).map(this.views::of).toList()
				: List.of();
	}

	@Transactional(readOnly = true)
	public Optional<DraftView> find(Actor actor, DraftId id) {
		return actor.coordinates() ? this.drafts.findById(id.value())
			.filter(StoredDraft::isOpen)
			.map(this.sealed::open)
			.map(this.views::of) : Optional.empty();
	}

	/** The words of the document, as long as the draft waits. */
	@Transactional(readOnly = true)
	public Optional<SourceText> text(Actor actor, DraftId id) {
		return actor.coordinates()
				? this.drafts.findById(id.value()).filter(StoredDraft::isOpen).flatMap(this.sealed::text)
				: Optional.empty();
	}

	/**
	 * @param revision of the row as it was shown; {@code null} for "as it is now"
	 */
	public Changing keepRow(Actor actor, DraftId id, int row, @Nullable Integer revision) {
		return this.changes.row(actor, id, row, revision, (one) -> one.as(Fate.KEPT));
	}

	public Changing dropRow(Actor actor, DraftId id, int row, @Nullable Integer revision) {
		return this.changes.row(actor, id, row, revision, (one) -> one.as(Fate.DROPPED));
	}

	/** A paragraph that was not understood becomes a task. */
	public Changing makeTask(Actor actor, DraftId id, int row, @Nullable Integer revision) {
		return this.changes.row(actor, id, row, revision, DraftRow::asTask);
	}

	/** Its words become part of the task above it in the document. */
	public Changing mergeRow(Actor actor, DraftId id, int row, @Nullable Integer revision) {
		return this.changes.withRow(actor, id, row, revision,
				(draft, one) -> moved(actor, draft, draft.content().merged(one), "row " + row + " merged"));
	}

	/** Takes out of a row what was merged into it last. */
	public Changing splitRow(Actor actor, DraftId id, int row, @Nullable Integer revision) {
		return this.changes.withRow(actor, id, row, revision,
				(draft, one) -> moved(actor, draft, draft.content().split(one), "row " + row + " split"));
	}

	/**
	 * Says who leads it. Where the row bears a name that nobody here has, the agency
	 * takes that name's place, and the name is remembered as a spelling of it.
	 */
	public Changing lead(Actor actor, DraftId id, int row, @Nullable Integer revision, NewAssignment lead) {
		return this.leads.lead(actor, id, row, revision, lead);
	}

	/**
	 * Changes several things of it at once; a name that gave way is remembered as above.
	 */
	public Changing edit(Actor actor, DraftId id, int row, @Nullable Integer revision, RowEdit edit) {
		return this.leads.edit(actor, id, row, revision, edit);
	}

	/** Founds the agency whose name nobody here has. */
	public Changing foundAgency(Actor actor, DraftId id, int row, @Nullable Integer revision, NewAgency sort) {
		return this.leads.found(actor, id, row, revision, sort);
	}

	public Changing schedule(Actor actor, DraftId id, int row, @Nullable Integer revision, Schedule schedule) {
		return this.changes.row(actor, id, row, revision, (one) -> one.on(schedule));
	}

	/** Decides that none of the paragraphs left gives work. */
	public Changing dropParagraphs(Actor actor, DraftId id) {
		return this.changes.with(actor, id,
				(draft) -> this.changes.changed(actor, draft,
						draft.with(
								(row) -> (row.paragraph() && row.fate() == Fate.WAITING) ? row.as(Fate.DROPPED) : row),
						"paragraphs"));
	}

	/**
	 * Says by which number and date the document is to be cited; no longer once a plan
	 * bears them.
	 * @param number as typed; a date behind it is left out
	 */
	public Changing cite(Actor actor, DraftId id, String number, LocalDate date) {
		TypedDocument typed = TypedDocument.of(number);
		return this.changes.with(actor, id, (draft) -> {
			if (draft.stored().plan() != null) {
				return new Stale(this.views.of(draft));
			}
			if (!typed.isNumbered()) {
				return new NotCited(NotCited.Why.NO_NUMBER, this.views.of(draft));
			}
			if (date.isAfter(LocalDate.now(this.clock))) {
				return new NotCited(NotCited.Why.NOT_YET_ISSUED, this.views.of(draft));
			}
			DraftContent content = draft.content();
			return this.changes.changed(actor, draft, content.with(content.document().with(typed.number(), date)),
					"document");
		});
	}

	/**
	 * Gives the work and ends the draft; the document stays with the plan.
	 * @param version of the draft as it was shown
	 */
	public Changing approve(Actor actor, DraftId id, int version) {
		return this.giving.all(actor, id, version);
	}

	/**
	 * Gives the work of the rows that nobody has to look at; the others wait and join the
	 * same plan later.
	 * @param version of the draft as it was shown
	 */
	public Changing approveSure(Actor actor, DraftId id, int version) {
		return this.giving.sure(actor, id, version);
	}

	/** Ends it; nothing of it is left but what was given already. */
	public Changing drop(Actor actor, DraftId id) {
		return this.changes.with(actor, id, (draft) -> {
			this.ending.end(actor, draft.stored(), DraftState.DROPPED);
			return new Changing.Dropped();
		});
	}

	private Changing moved(Actor actor, OpenDraft draft, Optional<DraftContent> content, String what) {
		return content.isPresent() ? this.changes.changed(actor, draft, content.get(), what)
				: new Changing.NothingToMerge(this.views.of(draft));
	}

}
