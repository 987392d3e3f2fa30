package vn.nhipcau.importer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.importer.Changing.Over;
import vn.nhipcau.importer.Changing.Stale;
import vn.nhipcau.importer.DraftRow.Fate;
import vn.nhipcau.plan.Giving;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.PlanDocument;
import vn.nhipcau.plan.PlanView;
import vn.nhipcau.plan.Plans;
import vn.nhipcau.plan.Schedule;

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

	private final Plans plans;

	private final ReportedSoFar reported;

	private final FileStore files;

	private final Audit audit;

	private final Clock clock;

	PlanDrafts(DraftRepository drafts, SealedDrafts sealed, DraftViews views, Plans plans, ReportedSoFar reported,
			FileStore files, Audit audit, Clock clock) {
		this.reported = reported;
		this.drafts = drafts;
		this.sealed = sealed;
		this.views = views;
		this.plans = plans;
		this.files = files;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Keeps what was read until it is approved or dropped. Where nothing is kept the file
	 * is forgotten.
	 */
	public Keeping keep(Actor actor, PlanDraft read, @Nullable FileId source) {
		return keep(actor, DraftMaking.of(read), source);
	}

	/** The same for an office's own table. */
	public Keeping keep(Actor actor, TableDraft read, @Nullable FileId source) {
		return keep(actor, read.content(), source);
	}

	private Keeping keep(Actor actor, DraftContent content, @Nullable FileId source) {
		Optional<Keeping> known = actor.coordinates() ? known(actor, content.document())
				: Optional.of(new Keeping.NotYours());
		if (known.isPresent()) {
			forget(source);
			return known.get();
		}
		StoredDraft draft = this.drafts.save(new StoredDraft(source, actor.person(), this.clock.instant()));
		this.sealed.put(draft, content);
		this.drafts.flush();
		this.audit.record(actor, "draft.made", subject(draft), null, content.rows().size() + " rows");
		return new Keeping.Kept(this.views.of(draft));
	}

	/** Those that wait, the latest first. */
	@Transactional(readOnly = true)
	public List<DraftView> waiting(Actor actor) {
		return actor.coordinates() ? this.drafts.open().stream().map(this.views::of).toList() : List.of();
	}

	@Transactional(readOnly = true)
	public Optional<DraftView> find(Actor actor, DraftId id) {
		return actor.coordinates() ? this.drafts.findById(id.value()).filter(StoredDraft::isOpen).map(this.views::of)
				: Optional.empty();
	}

	/**
	 * @param revision of the row as it was shown; {@code null} for "as it is now"
	 */
	public Changing keepRow(Actor actor, DraftId id, int row, @Nullable Integer revision) {
		return changeRow(actor, id, row, revision, (one) -> one.as(Fate.KEPT));
	}

	public Changing dropRow(Actor actor, DraftId id, int row, @Nullable Integer revision) {
		return changeRow(actor, id, row, revision, (one) -> one.as(Fate.DROPPED));
	}

	/** A paragraph that was not understood becomes a task. */
	public Changing makeTask(Actor actor, DraftId id, int row, @Nullable Integer revision) {
		return changeRow(actor, id, row, revision, DraftRow::asTask);
	}

	public Changing lead(Actor actor, DraftId id, int row, @Nullable Integer revision, NewAssignment lead) {
		return changeRow(actor, id, row, revision, (one) -> one.ledBy(lead));
	}

	public Changing schedule(Actor actor, DraftId id, int row, @Nullable Integer revision, Schedule schedule) {
		return changeRow(actor, id, row, revision, (one) -> one.on(schedule));
	}

	/** Decides that none of the paragraphs left gives work. */
	public Changing dropParagraphs(Actor actor, DraftId id) {
		return change(actor, id, (content) -> content
			.with((row) -> (row.paragraph() && row.fate() == Fate.WAITING) ? row.as(Fate.DROPPED) : row));
	}

	/** Says by which number and date the document is to be cited. */
	public Changing cite(Actor actor, DraftId id, String number, LocalDate date) {
		return change(actor, id, (content) -> content.with(content.document().with(number, date)));
	}

	/**
	 * Gives the work and ends the draft; the document stays with the plan.
	 * @param version of the draft as it was shown
	 */
	public Changing approve(Actor actor, DraftId id, int version) {
		return with(actor, id, (draft) -> {
			DraftView view = this.views.of(draft);
			if (version != draft.version()) {
				return new Stale(view);
			}
			return (view.undecided() > 0) ? new Changing.Undecided(view) : give(actor, draft, view);
		});
	}

	/** Ends it; nothing of it is left. */
	public Changing drop(Actor actor, DraftId id) {
		return with(actor, id, (draft) -> {
			forget(draft.source());
			draft.end(DraftState.DROPPED, actor.person(), this.clock.instant());
			this.audit.record(actor, "draft.dropped", subject(draft), DraftState.OPEN.name(),
					DraftState.DROPPED.name());
			return new Changing.Dropped();
		});
	}

	private Changing give(Actor actor, StoredDraft draft, DraftView view) {
		Giving giving = this.plans.approve(actor, view.document(), draft.source(),
				view.tasks().map((row) -> row.row().task()).toList());
		if (giving instanceof Giving.Given given) {
			this.reported.record(actor, given, view.tasks().toList());
			draft.end(DraftState.APPROVED, actor.person(), this.clock.instant());
			this.audit.record(actor, "draft.approved", subject(draft), DraftState.OPEN.name(),
					"plan:" + given.plan().id().value());
		}
		return new Changing.Given(giving, view);
	}

	private Optional<Keeping> known(Actor actor, PlanDocument document) {
		byte[] fingerprint = this.sealed.fingerprint(document);
		if (fingerprint == null || document.number() == null || document.date() == null) {
			return Optional.empty();
		}
		Optional<PlanView> approved = this.plans.find(actor, document.number(), document.date());
		return approved.<Keeping>map(Keeping.Approved::new)
			.or(() -> this.drafts.of(fingerprint)
				.stream()
				.findFirst()
				.map((draft) -> new Keeping.Waiting(this.views.of(draft))));
	}

	private Changing changeRow(Actor actor, DraftId id, int number, @Nullable Integer revision,
			UnaryOperator<DraftRow> change) {
		return with(actor, id, (draft) -> {
			DraftContent content = this.sealed.open(draft);
			Optional<DraftRow> row = content.rows().stream().filter((one) -> one.number() == number).findFirst();
			if (row.isEmpty() || (revision != null && revision != row.get().revision())) {
				return new Stale(this.views.of(draft));
			}
			return changed(actor, draft, content.with((one) -> (one.number() == number) ? change.apply(one) : one),
					"row " + number);
		});
	}

	private Changing change(Actor actor, DraftId id, UnaryOperator<DraftContent> change) {
		return with(actor, id, (draft) -> changed(actor, draft, change.apply(this.sealed.open(draft)), "document"));
	}

	private Changing changed(Actor actor, StoredDraft draft, DraftContent content, String what) {
		this.sealed.put(draft, content);
		this.drafts.flush();
		this.audit.record(actor, "draft.changed", subject(draft), null, what);
		return new Changing.Changed(this.views.of(draft));
	}

	private Changing with(Actor actor, DraftId id, Function<StoredDraft, Changing> verb) {
		if (!actor.coordinates()) {
			return new Changing.NotYours();
		}
		return this.drafts.locked(id.value()).filter(StoredDraft::isOpen).map(verb).orElseGet(Over::new);
	}

	private void forget(@Nullable FileId file) {
		if (file != null) {
			this.files.forget(file);
		}
	}

	private static String subject(StoredDraft draft) {
		return "draft:" + draft.id().value();
	}

}
