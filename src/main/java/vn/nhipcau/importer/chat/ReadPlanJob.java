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
import vn.nhipcau.importer.SourceText;

/** Reads a document outside the conversation; nothing of a refused one is kept. */
@Component
class ReadPlanJob implements Job<ReadPlanJob.Ask, ReadPlanJob.Result> {

	private final PlanReader reader;

	private final PlanDrafts drafts;

	private final FileStore files;

	private final DraftDesk desk;

	private final PageLink page;

	ReadPlanJob(PlanReader reader, PlanDrafts drafts, FileStore files, DraftDesk desk, PageLink page) {
		this.reader = reader;
		this.drafts = drafts;
		this.files = files;
		this.desk = desk;
		this.page = page;
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
	record Result(long file, @Nullable PlanDraft draft, Reading.@Nullable Reason refused, @Nullable SourceText text) {
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
		Reading reading = bytes.map(this.reader::read).orElseGet(() -> new Reading.Refused(Reading.Reason.DAMAGED));
		return (reading instanceof Reading.Read read) ? new Result(request.file(), read.draft(), null, read.text())
				: new Result(request.file(), null, ((Reading.Refused) reading).reason(), null);
	}

	@Override
	public void done(Turn turn, Result result) {
		Ask asked = new Ask(result.file(), null);
		if (result.draft() == null) {
			asked.source().ifPresent(this.files::forget);
			turn.say(Reply.of(turn.words().html("importer.refused." + result.refused())));
			return;
		}
		Keeping keeping = this.drafts.keep(turn.actor(), result.draft(), result.text(), asked.source().orElse(null));
		turn.say(this.page.with(turn, this.desk.kept(turn.words(), keeping)));
	}

	@Override
	public void failed(Turn turn, Ask request, String reference) {
		request.source().ifPresent(this.files::forget);
		turn.say(Reply.of(turn.words().html("importer.failed", "reference", reference)));
	}

}
