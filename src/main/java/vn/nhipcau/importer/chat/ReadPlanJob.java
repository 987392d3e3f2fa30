package vn.nhipcau.importer.chat;

import java.io.IOException;
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
import vn.nhipcau.importer.GuardedReader;
import vn.nhipcau.importer.Keeping;
import vn.nhipcau.importer.PlanDraft;
import vn.nhipcau.importer.PlanDrafts;
import vn.nhipcau.importer.PlanReader;
import vn.nhipcau.importer.Reading;

/** Reads a document outside the conversation; nothing of a refused one is kept. */
@Component
class ReadPlanJob implements Job<ReadPlanJob.Ask, ReadPlanJob.Result> {

	private final PlanReader reader;

	private final GuardedReader guarded;

	private final PlanDrafts drafts;

	private final FileStore files;

	private final DraftDesk desk;

	ReadPlanJob(PlanReader reader, GuardedReader guarded, PlanDrafts drafts, FileStore files, DraftDesk desk) {
		this.reader = reader;
		this.guarded = guarded;
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
	 * @param draft {@code null} when it was refused
	 */
	record Result(long file, @Nullable PlanDraft draft, Reading.@Nullable Reason refused) {
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
		Reading reading = (request.text() != null) ? this.reader.read(request.text().getBytes(StandardCharsets.UTF_8))
				: file(request);
		return (reading instanceof Reading.Read read) ? new Result(request.file(), read.draft(), null)
				: new Result(request.file(), null, ((Reading.Refused) reading).reason());
	}

	private Reading file(Ask request) throws InterruptedException, IOException {
		Optional<FileId> source = request.source();
		if (source.isPresent()) {
			this.files.await(source.get(), limit().dividedBy(4));
		}
		Optional<byte[]> bytes = source.flatMap(this.files::bytes);
		return bytes.isPresent() ? this.guarded.read(bytes.get()) : new Reading.Refused(Reading.Reason.DAMAGED);
	}

	@Override
	public void done(Turn turn, Result result) {
		Ask asked = new Ask(result.file(), null);
		if (result.draft() == null) {
			asked.source().ifPresent(this.files::forget);
			turn.say(Reply.of(turn.words().html("importer.refused." + result.refused())));
			return;
		}
		Keeping keeping = this.drafts.keep(turn.actor(), result.draft(), asked.source().orElse(null));
		turn.say(this.desk.kept(turn.words(), keeping));
	}

	@Override
	public void failed(Turn turn, Ask request, String reference) {
		request.source().ifPresent(this.files::forget);
		turn.say(Reply.of(turn.words().html("importer.failed", "reference", reference)));
	}

}
