package vn.nhipcau.organization.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

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
import vn.nhipcau.organization.InvitationSheet;
import vn.nhipcau.organization.InvitationSheets;
import vn.nhipcau.organization.Outcome;
import vn.nhipcau.organization.Refusal;
import vn.nhipcau.organization.export.InvitationWorkbook;

/** Makes the sheet of links, and sends it to whoever asked. */
@Component
class InvitationSheetJob implements Job<InvitationSheetJob.Ask, InvitationSheetJob.Made> {

	private final InvitationSheets sheets;

	private final InvitationWorkbook workbook;

	private final Speakers speakers;

	private final Dictionary dictionary;

	private final Clock clock;

	InvitationSheetJob(InvitationSheets sheets, InvitationWorkbook workbook, Speakers speakers, Dictionary dictionary,
			Clock clock) {
		this.sheets = sheets;
		this.workbook = workbook;
		this.speakers = speakers;
		this.dictionary = dictionary;
		this.clock = clock;
	}

	/**
	 * @param address whoever speaks there when the sheet is made decides whether it may
	 * be
	 */
	record Ask(String address, Language language) {
	}

	/**
	 * @param sheet {@code null} when there is nobody to invite, or it was refused
	 */
	record Made(@Nullable Sheet sheet, @Nullable Refusal refused) {
	}

	record Sheet(long file, int links, Instant expiresAt, Instant removedAt) {
	}

	@Override
	public String kind() {
		return "organization.sheet";
	}

	@Override
	public Class<Ask> request() {
		return Ask.class;
	}

	@Override
	public Class<Made> result() {
		return Made.class;
	}

	@Override
	public Duration limit() {
		return Duration.ofMinutes(1);
	}

	@Override
	public Made run(Ask ask) {
		Actor actor = this.speakers.at(Address.parse(ask.address()));
		Words words = this.dictionary.in(ask.language());
		Outcome<Optional<InvitationSheet>> outcome = this.sheets.make(actor, words.plain("organization.duty.FOCAL"),
				words.plain("organization.sheet.file", "day", LocalDate.now(this.clock).toString()),
				(rows) -> this.workbook.write(rows, words));
		return (outcome instanceof Outcome.Refused<Optional<InvitationSheet>> refused) ? new Made(null, refused.why())
				: new Made(outcome.value().map(InvitationSheetJob::sheet).orElse(null), null);
	}

	@Override
	public void done(Turn turn, Made made) {
		Words words = turn.words();
		Sheet sheet = made.sheet();
		if (sheet != null) {
			turn.say(Reply
				.of(words.html("organization.invite.sheet", "count", sheet.links(), "until", sheet.expiresAt(),
						"removed", sheet.removedAt()))
				.file(new FileId(sheet.file())));
		}
		else {
			turn.say(Reply.of((made.refused() != null) ? Refusals.words(words, made.refused())
					: words.html("organization.invite.nobody-missing")));
		}
	}

	@Override
	public void failed(Turn turn, Ask ask, String reference) {
		turn.say(Reply.of(turn.words().html("organization.invite.sheet-failed", "reference", reference)));
	}

	private static Sheet sheet(InvitationSheet made) {
		return new Sheet(made.file().value(), made.links(), made.expiresAt(), made.removedAt());
	}

}
