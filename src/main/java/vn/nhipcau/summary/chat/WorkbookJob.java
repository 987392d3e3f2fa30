package vn.nhipcau.summary.chat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Job;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Storing;
import vn.nhipcau.summary.ItemPage;
import vn.nhipcau.summary.Selection;
import vn.nhipcau.summary.Summaries;
import vn.nhipcau.summary.export.SummaryWorkbook;

/** Writes a list into a workbook and sends it. */
@Component
class WorkbookJob implements Job<WorkbookJob.Ask, WorkbookJob.Workbook> {

	/** More rows than anybody reads, and than the memory of a small machine can hold. */
	private static final int MOST = 10_000;

	private final Summaries summaries;

	private final SummaryWorkbook workbook;

	private final FileStore files;

	private final Speakers speakers;

	private final Dictionary dictionary;

	private final Clock clock;

	WorkbookJob(Summaries summaries, SummaryWorkbook workbook, FileStore files, Speakers speakers,
			Dictionary dictionary, Clock clock) {
		this.summaries = summaries;
		this.workbook = workbook;
		this.files = files;
		this.speakers = speakers;
		this.dictionary = dictionary;
		this.clock = clock;
	}

	/**
	 * @param address whoever speaks there when the list is written decides what stands in
	 * it
	 */
	record Ask(String address, Language language, Selection selection) {
	}

	/**
	 * @param total how many there are, some of which may not have found room
	 */
	record Workbook(long file, int items, int total) {
	}

	@Override
	public String kind() {
		return "summary.workbook";
	}

	@Override
	public Class<Ask> request() {
		return Ask.class;
	}

	@Override
	public Class<Workbook> result() {
		return Workbook.class;
	}

	@Override
	public Duration limit() {
		return Duration.ofMinutes(1);
	}

	@Override
	public Workbook run(Ask ask) throws IOException {
		Actor actor = this.speakers.at(Address.parse(ask.address()));
		Words words = this.dictionary.in(ask.language());
		ItemPage items = Summaries.open(actor) ? this.summaries.items(actor, ask.selection(), null, 0, MOST)
				: new ItemPage(List.of(), 0, MOST, 0);
		String name = words.plain("summary.excel.file", "day", LocalDate.now(this.clock).toString());
		Storing storing = this.files.store(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
				this.workbook.write(items.items(), words, this.clock.getZone()));
		if (storing instanceof Storing.Stored stored) {
			return new Workbook(stored.file().id().value(), items.items().size(), items.total());
		}
		throw new IOException("The workbook was not taken: " + storing);
	}

	@Override
	public void done(Turn turn, Workbook made) {
		Html text = turn.words().html("summary.excel.ready", "n", made.items());
		Html rest = (made.total() > made.items()) ? turn.words().html("summary.excel.rest", "n", made.total())
				: Html.EMPTY;
		turn.say(Reply.of(Html.lines(text, rest)).file(new FileId(made.file())));
	}

	@Override
	public void failed(Turn turn, Ask ask, String reference) {
		turn.say(Reply.of(turn.words().html("summary.excel.failed", "reference", reference)));
	}

}
