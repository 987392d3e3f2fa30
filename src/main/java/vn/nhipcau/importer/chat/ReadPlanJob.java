package vn.nhipcau.importer.chat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Job;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.importer.ColumnMappings;
import vn.nhipcau.importer.Keeping;
import vn.nhipcau.importer.PlanDraft;
import vn.nhipcau.importer.PlanDrafts;
import vn.nhipcau.importer.Reading;
import vn.nhipcau.importer.SourceText;
import vn.nhipcau.importer.TableDraft;
import vn.nhipcau.importer.table.Field;
import vn.nhipcau.importer.table.Sketch;

/** Reads a document outside the conversation; nothing of a refused one is kept. */
@Component
class ReadPlanJob implements Job<ReadPlanJob.Ask, ReadPlanJob.Result> {

	private final Readers readers;

	private final PlanDrafts drafts;

	private final FileStore files;

	private final DraftDesk desk;

	private final PageLink page;

	private final ColumnMappings mappings;

	private final ColumnsForm columns;

	private final CiteForm cite;

	ReadPlanJob(Readers readers, PlanDrafts drafts, FileStore files, DraftDesk desk, PageLink page,
			ColumnMappings mappings, ColumnsForm columns, CiteForm cite) {
		this.mappings = mappings;
		this.columns = columns;
		this.cite = cite;
		this.readers = readers;
		this.drafts = drafts;
		this.files = files;
		this.desk = desk;
		this.page = page;
	}

	/**
	 * @param file 0 for pasted text
	 * @param named what somebody said the columns of a table hold
	 */
	record Ask(long file, @Nullable String text, Map<Field, Integer> named) {

		Ask {
			// Requests of older versions have none.
			named = Map.copyOf(Objects.requireNonNullElse(named, Map.of()));
		}

		Ask(long file, @Nullable String text) {
			this(file, text, Map.of());
		}

		Optional<FileId> source() {
			return (this.file != 0) ? Optional.of(new FileId(this.file)) : Optional.empty();
		}

	}

	/**
	 * @param draft {@code null} when it was refused, or is a table
	 * @param text the words a document was read from
	 * @param table an office's own table
	 * @param sketch of one whose columns have to be named first
	 */
	record Result(long file, @Nullable PlanDraft draft, Reading.@Nullable Reason refused, @Nullable SourceText text,
			@Nullable TableDraft table, @Nullable Sketch sketch) {

		static Result of(long file, Reading.Read read) {
			return new Result(file, read.draft(), null, read.text(), null, null);
		}

		static Result of(long file, TableDraft table) {
			return new Result(file, null, null, null, table, null);
		}

		static Result of(long file, Sketch sketch) {
			return new Result(file, null, null, null, null, sketch);
		}

		static Result refused(long file, Reading.Reason reason) {
			return new Result(file, null, reason, null, null, null);
		}

	}

	@Override
	public String kind() {
		return "importer.read";
	}

	@Override
	public Class<Ask> request() {
		return Ask.class;
	}

	@Override
	public Class<Result> result() {
		return Result.class;
	}

	/** Fetching the file, waiting for another one, and reading. */
	@Override
	public Duration limit() {
		return Duration.ofMinutes(2);
	}

	@Override
	public Result run(Ask request) throws InterruptedException, IOException {
		if (request.text() != null) {
			return this.readers.text(request.text());
		}
		Optional<FileId> source = request.source();
		if (source.isPresent()) {
			this.files.await(source.get(), limit().dividedBy(4));
		}
		Optional<byte[]> bytes = source.flatMap(this.files::bytes);
		return bytes.isPresent() ? this.readers.file(request, bytes.get())
				: Result.refused(request.file(), Reading.Reason.DAMAGED);
	}

	@Override
	public void done(Turn turn, Result result) {
		Optional<FileId> source = new Ask(result.file(), null).source();
		if (result.sketch() != null) {
			name(turn, result.file(), result.sketch());
		}
		else if (result.table() != null) {
			keep(turn, this.drafts.keep(turn.actor(), result.table(), source.orElse(null)), true);
		}
		else if (result.draft() != null) {
			keep(turn, this.drafts.keep(turn.actor(), result.draft(), result.text(), source.orElse(null)), false);
		}
		else {
			source.ifPresent(this.files::forget);
			turn.say(Reply.of(turn.words().html("importer.refused." + result.refused())));
		}
	}

	/** Asked for but once: what an office has said of such a list counts for the next. */
	private void name(Turn turn, long file, Sketch sketch) {
		Optional<Map<Field, Integer>> known = this.mappings.find(turn.actor(), sketch.fingerprint());
		if (known.isPresent()) {
			turn.later(this, new Ask(file, null, known.get()));
		}
		else {
			this.columns.open(turn, file, sketch);
		}
	}

	/** A list seldom says which document it carries out. */
	private void keep(Turn turn, Keeping keeping, boolean list) {
		turn.say(this.page.with(turn, this.desk.kept(turn.words(), keeping)));
		if (list && keeping instanceof Keeping.Kept kept && !kept.draft().document().citable()) {
			turn.open(this.cite, RowAnswers.of(Step.to(kept.draft(), Step.Move.CITE)));
		}
	}

	@Override
	public void failed(Turn turn, Ask request, String reference) {
		request.source().ifPresent(this.files::forget);
		turn.say(Reply.of(turn.words().html("importer.failed", "reference", reference)));
	}

}
