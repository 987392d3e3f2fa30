package vn.nhipcau.summary.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.summary.Selection;
import vn.nhipcau.summary.Summaries;

/** {@code [Tải Excel]}. */
@Component
class DownloadList implements Callback<DownloadList.Download> {

	private final WorkbookJob job;

	DownloadList(WorkbookJob job) {
		this.job = job;
	}

	record Download(Selection selection) {
	}

	@Override
	public String prefix() {
		return "sx1";
	}

	@Override
	public Class<Download> payload() {
		return Download.class;
	}

	@Override
	public void pressed(Turn turn, Download download) {
		if (!Summaries.open(turn.actor())) {
			turn.say(Reply.of(turn.words().html("chat.refused")));
			return;
		}
		turn.later(this.job, new WorkbookJob.Ask(turn.address().key(), turn.words().language(), download.selection()),
				Reply.of(turn.words().html("summary.excel.working")));
	}

}
