package vn.nhipcau.progress.chat;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.files.FileId;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.progress.chat.Reading.Doubtful;
import vn.nhipcau.progress.chat.Reading.Understood;

/** Takes what was said of one piece of work; what is doubtful is asked. */
@Component
class Understanding {

	private final Filer filer;

	private final ProgressForm progress;

	Understanding(Filer filer, ProgressForm progress) {
		this.filer = filer;
		this.progress = progress;
	}

	void take(Turn turn, ObligationId work, String text, List<FileId> files) {
		Reading reading = StatusWords.read(text);
		if (reading instanceof Understood understood) {
			this.filer.file(turn, work, understood, text.strip(), files);
		}
		else if (reading instanceof Doubtful doubtful) {
			turn.say(Reply.of(Html.lines(turn.words().html("progress.doubt." + doubtful.why()),
					turn.words().html("progress.you-wrote", "text", text.strip()))));
			turn.open(this.progress, WorkForm.about(work));
		}
	}

}
