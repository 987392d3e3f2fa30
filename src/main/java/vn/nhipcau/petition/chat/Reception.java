package vn.nhipcau.petition.chat;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.RunCommand;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.petition.PetitionSettings;
import vn.nhipcau.petition.Screening;
import vn.nhipcau.petition.Screening.Finding;

/**
 * Says where complaints and denunciations are filed, and keeps nothing of what was sent.
 * Where words may be something else, asks first; the words have to be sent once more.
 */
@Component
class Reception implements Callback<Reception.NotAComplaint> {

	private final PetitionSettings settings;

	private final ObjectProvider<ReportForm> form;

	Reception(PetitionSettings settings, ObjectProvider<ReportForm> form) {
		this.settings = settings;
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
		forget(turn, finding);
		Reply reply = Reply.of(notice(turn.words(), finding));
		turn.say((finding == Finding.UNCLEAR)
				? reply.row(Reply.press(turn.words().plain("petition.button.not-a-complaint"), new NotAComplaint()))
					.row(guidance(turn.words()))
				: reply.row(guidance(turn.words())));
		return true;
	}

	/** The office that receives citizens. */
	String place() {
		return this.settings.reception().place();
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

	/**
	 * What was said leaves every place that keeps it; only words that may well be a
	 * report stay on the citizen's own screen, to be sent once more.
	 */
	static void forget(Turn turn, Finding finding) {
		String text = turn.said().text();
		if (finding != Finding.UNCLEAR || (text != null && Screening.accuses(text))) {
			turn.unsay();
		}
	}

	private static Reply.Choice guidance(Words words) {
		return RunCommand.button(words, ComplaintCommand.NAME);
	}

	@Override
	public String prefix() {
		return "can1";
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

}
