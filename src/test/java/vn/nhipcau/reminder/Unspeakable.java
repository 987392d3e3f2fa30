package vn.nhipcau.reminder;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.spi.SubjectCard;
import vn.nhipcau.obligation.spi.Subjects;

/** A kind of subject that fails whenever it is asked what it is called. */
@Component
class Unspeakable implements Subjects {

	static final String KIND = "unspeakable";

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Map<Long, SubjectCard> describe(Collection<Long> ids) {
		throw new IllegalStateException("No words for " + ids);
	}

	@Override
	public List<Reply.Choice> buttons(Actor actor, ObligationView obligation, Words words) {
		return List.of();
	}

}
