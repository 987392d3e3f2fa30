package vn.nhipcau.petition.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.petition.PetitionSettings;

/** {@code /khieunai}: where and how complaints and denunciations are filed. */
@Component
class ComplaintCommand implements Command {

	static final String NAME = "khieunai";

	private final PetitionSettings.Reception reception;

	ComplaintCommand(PetitionSettings settings) {
		this.reception = settings.reception();
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public String alias() {
		return "complaint";
	}

	@Override
	public boolean allows(Actor actor) {
		return true;
	}

	@Override
	public boolean leavesForm() {
		return true;
	}

	@Override
	public void run(Turn turn, String argument) {
		turn.say(Reply.of(turn.words()
			.html("petition.guidance", "place", this.reception.place(), "hours", this.reception.hours(), "phone",
					this.reception.phone())));
	}

}
