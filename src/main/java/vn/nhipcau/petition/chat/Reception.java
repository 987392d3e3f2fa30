package vn.nhipcau.petition.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.RunCommand;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.petition.Attachments;
import vn.nhipcau.petition.PetitionSettings;
import vn.nhipcau.petition.Screening;
import vn.nhipcau.petition.Screening.Finding;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Says where complaints and denunciations are filed, and keeps nothing of what was sent.
 * Where words may be something else, asks first; the words have to be sent once more.
 */
@Component
class Reception implements Callback<Reception.NotAComplaint> {

	private final PetitionSettings settings;

	private final Attachments attachments;

	private final ObjectProvider<ReportForm> form;

	Reception(PetitionSettings settings, Attachments attachments, ObjectProvider<ReportForm> form) {
		this.settings = settings;
		this.attachments = attachments;
		this.form = form;
	}

	/** "It is neither": carries nothing of what was said. */
	record NotAComplaint() {
	}

	/**
	 * @return whether these words are not to be taken; then all was said
	 */
	boolean declines(Turn turn) {
		String text = turn.said().text();
		Finding finding = (text != null) ? Screening.of(text) : Finding.NONE;
		if (finding == Finding.NONE) {
			return false;
		}
		forget(turn.said());
		Reply reply = Reply.of(notice(turn.words(), finding));
		turn.say((finding == Finding.UNCLEAR)
				? reply.row(Reply.press(turn.words().plain("petition.button.not-a-complaint"), new NotAComplaint()))
					.row(guidance(turn.words()))
				: reply.row(guidance(turn.words())));
		return true;
	}

	/** Where and how to file, and that nothing here is a filing. */
	Html notice(Words words, Finding finding) {
		String key = switch (finding) {
			case DENUNCIATION -> "denunciation";
			case COMPLAINT -> "complaint";
			case UNCLEAR, NONE -> "unclear";
		};
		PetitionSettings.Reception reception = this.settings.reception();
		return words.html("petition.notice." + key, "place", reception.place(), "hours", reception.hours(), "phone",
				reception.phone());
	}

	void forget(Utterance said) {
		this.attachments.forget(said.files());
	}

	private static Reply.Choice guidance(Words words) {
		return RunCommand.button(words, ComplaintCommand.NAME);
	}

	@Override
	public String prefix() {
		return "pn1";
	}

	@Override
	public Class<NotAComplaint> payload() {
		return NotAComplaint.class;
	}

	@Override
	public void pressed(Turn turn, NotAComplaint payload) {
		ReportForm report = this.form.getObject();
		turn.open(report, report.start(turn.actor(), Answers.none().with(Draft.ASKED, "1")));
	}

	Optional<Finding> finding(String text) {
		return Optional.of(Screening.of(text)).filter((found) -> found != Finding.NONE);
	}

}
