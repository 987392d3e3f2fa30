package vn.nhipcau.importer.chat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Job;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.importer.Keeping;
import vn.nhipcau.importer.PlanDraft;
import vn.nhipcau.importer.PlanDrafts;
import vn.nhipcau.importer.PlanReader;
import vn.nhipcau.importer.Reading;
import vn.nhipcau.importer.TableDraft;
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

	ReadPlanJob(PlanReader reader, Tables tables, PlanDrafts drafts, FileStore files, DraftDesk desk) {
		this.reader = reader;
		this.tables = tables;
		this.drafts = drafts;
		this.files = files;
		this.desk = desk;
	}

	/**
	 * @param file 0 for pasted text
	 */
	record Ask(long file, @Nullable String text) {

		Optional<FileId> source() {
			return (this.file != 0) ? Optional.of(new FileId(this.file)) : Optional.empty();
		}

	}

	/**
	 * @param draft {@code null} when it was refused, or is a table
	 * @param table an office's own table
	 */
	record Result(long file, @Nullable PlanDraft draft, Reading.@Nullable Reason refused, @Nullable TableDraft table) {
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
		if (result.table() != null) {
			keep(turn, this.drafts.keep(turn.actor(), result.table(), source.orElse(null)));
		}
		else if (result.draft() != null) {
			keep(turn, this.drafts.keep(turn.actor(), result.draft(), source.orElse(null)));
		}
		else {
			source.ifPresent(this.files::forget);
			turn.say(Reply.of(turn.words().html("importer.refused." + result.refused())));
		}
	}

	private void keep(Turn turn, Keeping keeping) {
		turn.say(this.desk.kept(turn.words(), keeping));
	}

	/** A table of tasks is asked for first: as a document it would be read for less. */
	private Result read(Ask request, byte[] bytes) {
		TableReading table = this.tables.read(bytes);
		if (table instanceof TableReading.Read read) {
			return new Result(request.file(), null, null, read.draft());
		}
		if (table instanceof TableReading.Refused refused) {
			return refused(request, refused.reason());
		}
		Reading reading = this.reader.read(bytes);
		return (reading instanceof Reading.Read read) ? new Result(request.file(), read.draft(), null, null)
				: refused(request, ((Reading.Refused) reading).reason());
	}

	private static Result refused(Ask request, Reading.Reason reason) {
		return new Result(request.file(), null, reason, null);
	}

	@Override
	public void failed(Turn turn, Ask request, String reference) {
		request.source().ifPresent(this.files::forget);
		turn.say(Reply.of(turn.words().html("importer.failed", "reference", reference)));
	}

}
