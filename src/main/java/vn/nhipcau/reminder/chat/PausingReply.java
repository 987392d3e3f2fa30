package vn.nhipcau.reminder.chat;

import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Words;
import vn.nhipcau.reminder.Pausing;

/** What somebody hears who asked for silence. */
final class PausingReply {

	private PausingReply() {
	}

	static Reply of(Words words, Pausing outcome) {
		if (outcome instanceof Pausing.Acknowledged acknowledged) {
			return Reply.of(words.html("reminder.acknowledged", "code", acknowledged.obligation().code(), "day",
					new Lines(words).day(acknowledged.quietThrough())));
		}
		if (outcome instanceof Pausing.Postponed postponed) {
			return Reply.of(words.html("reminder.postponed", "code", postponed.obligation().code(), "day",
					new Lines(words).day(postponed.on())));
		}
		if (outcome instanceof Pausing.Over over) {
			return Reply.of(words.html("reminder.over", "code", over.obligation().code()));
		}
		return Reply.of(words.html("reminder.not-yours"));
	}

}
