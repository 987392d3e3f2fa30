package vn.nhipcau.summary.chat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Job;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Storing;
import vn.nhipcau.summary.Summaries;
import vn.nhipcau.summary.Summary;
import vn.nhipcau.summary.chart.SummaryChart;

/** Draws the summary's picture; where none can be drawn, the text has gone alone. */
@Component
class PictureJob implements Job<PictureJob.Ask, PictureJob.Picture> {

	private final Summaries summaries;

	private final SummaryChart chart;

	private final FileStore files;

	private final Speakers speakers;

	private final Dictionary dictionary;

	PictureJob(Summaries summaries, SummaryChart chart, FileStore files, Speakers speakers, Dictionary dictionary) {
		this.summaries = summaries;
		this.chart = chart;
		this.files = files;
		this.speakers = speakers;
		this.dictionary = dictionary;
	}

	/**
	 * @param address whoever speaks there when the picture is drawn decides what it shows
	 */
	record Ask(String address, Language language) {
	}

	/**
	 * @param file 0 when there is no picture
	 */
	record Picture(long file) {
	}

	@Override
	public String kind() {
		return "summary.picture";
	}

	@Override
	public Class<Ask> request() {
		return Ask.class;
	}

	@Override
	public Class<Picture> result() {
		return Picture.class;
	}

	@Override
	public Duration limit() {
		return Duration.ofSeconds(30);
	}

	@Override
	public Picture run(Ask ask) throws IOException {
		Actor actor = this.speakers.at(Address.parse(ask.address()));
		Words words = this.dictionary.in(ask.language());
		Summary summary = this.summaries.summary(actor);
		Optional<byte[]> png = this.chart.draw(summary, words);
		return new Picture(
				png.map((bytes) -> stored(words.plain("summary.chart.file", "day", summary.asOf()), bytes)).orElse(0L));
	}

	@Override
	public void done(Turn turn, Picture picture) {
		if (picture.file() > 0) {
			turn.say(Reply.of(turn.words().html("summary.chart.caption")).file(new FileId(picture.file())));
		}
	}

	@Override
	public void failed(Turn turn, Ask ask, String reference) {
		turn.say(Reply.of(turn.words().html("summary.chart.failed", "reference", reference)));
	}

	private long stored(String name, byte[] bytes) {
		return (this.files.store(name, "image/png", bytes) instanceof Storing.Stored stored)
				? stored.file().id().value() : 0L;
	}

}
