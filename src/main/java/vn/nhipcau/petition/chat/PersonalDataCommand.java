package vn.nhipcau.petition.chat;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.petition.Consents;
import vn.nhipcau.petition.Outcome;
import vn.nhipcau.petition.PersonalData;
import vn.nhipcau.petition.PetitionSettings;
import vn.nhipcau.petition.PetitionView;
import vn.nhipcau.petition.Petitions;

/**
 * {@code /dulieucanhan}: what is kept of a citizen, to be seen, corrected and removed.
 */
@Component
class PersonalDataCommand implements Command, Callback<PersonalDataCommand.Wish> {

	private final Petitions petitions;

	private final PersonalData data;

	private final Consents consents;

	private final CaseList list;

	private final PetitionSettings settings;

	PersonalDataCommand(Petitions petitions, PersonalData data, Consents consents, CaseList list,
			PetitionSettings settings) {
		this.petitions = petitions;
		this.data = data;
		this.consents = consents;
		this.list = list;
		this.settings = settings;
	}

	/** In the order of the wire: new ones go to the end. */
	enum Step {

		ASK_ERASURE, ERASE, WITHDRAW

	}

	record Wish(Step step) {
	}

	@Override
	public String name() {
		return "dulieucanhan";
	}

	@Override
	public String alias() {
		return "mydata";
	}

	@Override
	public boolean allows(Actor actor) {
		return actor.is(Role.CITIZEN);
	}

	@Override
	public void run(Turn turn, String argument) {
		Words words = turn.words();
		List<PetitionView> kept = kept(turn.actor());
		Optional<Consents.Consent> consent = this.consents.of(turn.actor());
		Html title = words.html("petition.data", "number", this.data.kept(turn.actor()), "months",
				this.settings.keptFor().toTotalMonths(), "consent",
				consent.map((one) -> words.html("petition.data.consent", "time", one.at()))
					.orElseGet(() -> words.html("petition.data.no-consent")));
		Reply reply = kept.isEmpty() ? Reply.of(title) : this.list.of(words, title, kept);
		reply = kept.isEmpty() ? reply : reply.row(wish(words, Step.ASK_ERASURE, "erase-all"));
		turn.say(consent.isPresent() ? reply.row(wish(words, Step.WITHDRAW, "withdraw")) : reply);
	}

	@Override
	public String prefix() {
		return "cad1";
	}

	@Override
	public Class<Wish> payload() {
		return Wish.class;
	}

	@Override
	public void pressed(Turn turn, Wish wish) {
		Words words = turn.words();
		switch (wish.step()) {
			case ASK_ERASURE ->
				turn.say(Reply.of(words.html("petition.data.sure")).row(wish(words, Step.ERASE, "erase-surely")));
			case ERASE -> {
				List<Outcome> outcomes = this.data.eraseAll(turn.actor());
				turn.clear();
				turn.say(Reply.of(erased(words, outcomes)));
			}
			case WITHDRAW -> {
				this.consents.withdraw(turn.actor());
				turn.say(kept(turn.actor()).isEmpty() ? Reply.of(words.html("petition.data.withdrawn"))
						: Reply.of(words.html("petition.data.withdrawn.kept"))
							.row(wish(words, Step.ASK_ERASURE, "erase-all")));
			}
		}
	}

	private static Html erased(Words words, List<Outcome> outcomes) {
		long erased = outcomes.stream()
			.filter((outcome) -> outcome instanceof Outcome.Done done && done.petition().erased())
			.count();
		return words.html("petition.data.erased", "erased", erased, "asked", outcomes.size() - erased);
	}

	private List<PetitionView> kept(Actor actor) {
		return this.petitions.mine(actor).stream().filter((petition) -> !petition.erased()).toList();
	}

	private static Reply.Choice wish(Words words, Step step, String label) {
		return Reply.press(words.plain("petition.button." + label), new Wish(step));
	}

}
