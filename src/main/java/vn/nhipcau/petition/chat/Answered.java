package vn.nhipcau.petition.chat;

import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.delivery.About;
import vn.nhipcau.organization.People;
import vn.nhipcau.petition.Outcome;
import vn.nhipcau.petition.PetitionView;
import vn.nhipcau.petition.Refusal;
import vn.nhipcau.petition.Screening.Finding;

/** Turns what became of a verb into words. */
@Component
class Answered {

	private final People people;

	private final Reception reception;

	Answered(People people, Reception reception) {
		this.people = people;
		this.reception = reception;
	}

	/**
	 * @param done what is said when it was done
	 */
	void to(Turn turn, Outcome outcome, Function<PetitionView, Reply> done) {
		if (outcome instanceof Outcome.Done is) {
			turn.say(done.apply(is.petition()));
		}
		else if (outcome instanceof Outcome.Refused refused) {
			turn.say(refused(turn, refused));
		}
	}

	/** Said of a case that is not there, or is somebody else's. */
	static Reply notFound(Words words) {
		return Reply.of(words.html("petition.refused.NOT_FOUND"));
	}

	private Reply refused(Turn turn, Outcome.Refused refused) {
		Words words = turn.words();
		if (refused.why() == Refusal.DENUNCIATION || refused.why() == Refusal.COMPLAINT) {
			return Reply.of(this.reception.notice(words,
					(refused.why() == Refusal.COMPLAINT) ? Finding.COMPLAINT : Finding.DENUNCIATION));
		}
		Html why = words.html("petition.refused." + refused.why(), "place", this.reception.place());
		PetitionView now = refused.now();
		return (now == null) ? Reply.of(why)
				: Reply.of(Html.lines(why, asItStands(turn, now))).about(new About(CaseCards.KIND, now.id().value()));
	}

	/** Officials learn who was first; citizens are told the state alone. */
	private Html asItStands(Turn turn, PetitionView now) {
		Words words = turn.words();
		PersonId by = now.deed().by();
		String name = (by != null && !turn.actor().is(Role.CITIZEN)) ? this.people.name(by).orElse("") : "";
		Html state = words.html("petition.state." + now.state());
		return name.isEmpty() ? words.html("petition.now", "code", now.code(), "state", state) : words
			.html("petition.now.by", "code", now.code(), "state", state, "name", name, "time", now.deed().at());
	}

}
