package vn.nhipcau.organization.chat;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.Outcome;
import vn.nhipcau.organization.Refusal;

/** Says why something was refused. */
final class Refusals {

	private Refusals() {
	}

	static Html words(Words words, Refusal why) {
		return words.html("organization.refused." + why);
	}

	static Reply reply(Words words, Outcome<?> outcome) {
		if (outcome instanceof Outcome.Refused<?> refused) {
			return Reply.of(words(words, refused.why()));
		}
		throw new IllegalArgumentException("Not refused: " + outcome);
	}

}
