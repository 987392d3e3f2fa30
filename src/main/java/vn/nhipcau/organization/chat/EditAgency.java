package vn.nhipcau.organization.chat;

import java.util.Map;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;

/** Opens the form by which an agency is changed. */
@Component
class EditAgency implements Callback<EditAgency.Edit> {

	/** Under which the forms keep the agency. */
	static final String AGENCY = "agency";

	enum What {

		RENAME, SPELL, SUCCEED

	}

	private final Map<What, Form> forms;

	EditAgency(RenameAgencyForm rename, SpellingForm spelling, SuccessionForm succession) {
		this.forms = Map.of(What.RENAME, rename, What.SPELL, spelling, What.SUCCEED, succession);
	}

	record Edit(long agency, What what) {
	}

	@Override
	public String prefix() {
		return "ag3";
	}

	@Override
	public Class<Edit> payload() {
		return Edit.class;
	}

	@Override
	public void pressed(Turn turn, Edit edit) {
		Form form = this.forms.get(edit.what());
		if (form != null && AgenciesCommand.keeps(turn.actor())) {
			turn.open(form, Answers.none().with(AGENCY, String.valueOf(edit.agency())));
		}
		else {
			turn.say(Reply.of(turn.words().html("organization.refused.NOT_ALLOWED")));
		}
	}

}
