package vn.nhipcau.organization.chat;

import java.util.Optional;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.organization.Names;
import vn.nhipcau.organization.Refusal;

/** Reads a name that somebody types. */
record TypedName(Words words) implements Question.Check {

	@Override
	public Question.Verdict read(Utterance said) {
		String typed = Optional.ofNullable(said.text()).orElse("");
		Optional<Refusal> fault = Names.fault(typed);
		Html why = fault.map((refusal) -> Refusals.words(this.words, refusal)).orElse(Html.EMPTY);
		return fault.isPresent() ? new Question.Refused(why) : new Question.Accepted(typed.strip());
	}

}
