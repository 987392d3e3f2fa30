package vn.nhipcau.importer.chat;

import java.nio.charset.StandardCharsets;
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
import vn.nhipcau.importer.PlanReader;
import vn.nhipcau.importer.Reading;
import vn.nhipcau.importer.TableDraft;
import vn.nhipcau.importer.table.Field;
import vn.nhipcau.importer.table.Sketch;
import vn.nhipcau.importer.table.TableReading;
import vn.nhipcau.importer.table.Tables;

/** Reads a document outside the conversation; nothing of a refused one is kept. */
@Component
class ReadPlanJob implements Job<ReadPlanJob.Ask, ReadPlanJob.Result> {

	private final PlanReader reader;

	private final Tables tables;

	private final PlanDrafts drafts;

	private final FileStore files;

	private final DraftDesk desk;

	private final ColumnMappings mappings;

	private final ColumnsForm columns;

	private final CiteForm cite;

	ReadPlanJob(PlanReader reader, Tables tables, PlanDrafts drafts, FileStore files, DraftDesk desk,
			ColumnMappings mappings, ColumnsForm columns, CiteForm cite) {
		this.mappings = mappings;
		this.columns = columns;
		this.cite = cite;
		this.reader = reader;
		this.tables = tables;
		this.drafts = drafts;
		this.files = files;
		this.desk = desk;
	}

	/**
	 * @param file 0 for pasted text
	 * @param named what somebody said the columns of a table hold
	 */
	record Ask(long file, @Nullable String text, Map<Field, Integer> named) {

		Ask {
			named = Map.copyOf(Objects.requireNonNullElse(named, Map.of())); // requests
																				// of
																				// older
																				// versions
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
	 * @param table an office's own table
	 * @param sketch of one whose columns have to be named first
	 */
	record Result(long file, @Nullable PlanDraft draft, Reading.@Nullable Reason refused, @Nullable TableDraft table,
			@Nullable Sketch sketch) {
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

	@Override
	public Duration limit() {
		return Duration.ofMinutes(1);
	}

	@Override
	public Result run(Ask request) throws InterruptedException {
		if (request.source().isPresent()) {
			this.files.await(request.source().get(), limit().dividedBy(2));
		}
		Optional<byte[]> bytes = request.source()
			.map(this.files::bytes)
			.orElseGet(() -> Optional.ofNullable(request.text()).map((text) -> text.getBytes(StandardCharsets.UTF_8)));
		return bytes.map((content) -> read(request, content)).orElseGet(() -> refused(request, Reading.Reason.DAMAGED));
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
			keep(turn, this.drafts.keep(turn.actor(), result.draft(), source.orElse(null)), false);
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
		turn.say(this.desk.kept(turn.words(), keeping));
		if (list && keeping instanceof Keeping.Kept kept && !kept.draft().document().citable()) {
			turn.open(this.cite, RowAnswers.of(Step.to(kept.draft(), Step.Move.CITE)));
		}
	}

	/** A table of tasks is asked for first: as a document it would be read for less. */
	private Result read(Ask request, byte[] bytes) {
		TableReading table = this.tables.read(bytes, request.named());
		if (table instanceof TableReading.Read read) {
			return new Result(request.file(), null, null, read.draft(), null);
		}
		if (table instanceof TableReading.Refused refused) {
			return refused(request, refused.reason());
		}
		Sketch sketch = (table instanceof TableReading.Unclear unclear) ? unclear.sketch() : null;
		return (table instanceof TableReading.Unclear unclear && unclear.sure())
				? new Result(request.file(), null, null, null, sketch) : read(request, bytes, sketch);
	}

	/** A document; where it is none, what may be a list after all. */
	private Result read(Ask request, byte[] bytes, @Nullable Sketch sketch) {
		Reading reading = this.reader.read(bytes);
		if (reading instanceof Reading.Read read) {
			return new Result(request.file(), read.draft(), null, null, null);
		}
		Reading.Reason reason = ((Reading.Refused) reading).reason();
		return (sketch != null && reason != Reading.Reason.SECRET)
				? new Result(request.file(), null, null, null, sketch) : refused(request, reason);
	}

	private static Result refused(Ask request, Reading.Reason reason) {
		return new Result(request.file(), null, reason, null, null);
	}

	@Override
	public void failed(Turn turn, Ask request, String reference) {
		request.source().ifPresent(this.files::forget);
		turn.say(Reply.of(turn.words().html("importer.failed", "reference", reference)));
	}

}
