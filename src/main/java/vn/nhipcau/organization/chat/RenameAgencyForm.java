package vn.nhipcau.organization.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Outcome;

/** Gives an agency another name; the former one still finds it. */
@Component
class RenameAgencyForm implements Form {

	private final Agencies agencies;

	private final AgencyRegister register;

	private final NewName name;

	RenameAgencyForm(Agencies agencies, AgencyRegister register, NewName name) {
		this.agencies = agencies;
		this.register = register;
		this.name = name;
	}

	@Override
	public String name() {
		return "doitencoquan";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		AgencyId agency = agency(answers);
		return this.name.next(turn.words(), answers,
				turn.words().html("organization.agency.ask-new-name", "name", now(agency)), agency);
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		return Optional.of(turn.words()
			.html("organization.agency.rename-summary", "before", now(agency(answers)), "after",
					answers.get(NewName.NAME)));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		Outcome<AgencyId> outcome = this.register.rename(turn.actor(), agency(answers), answers.get(NewName.NAME));
		turn.say((outcome instanceof Outcome.Done)
				? Reply.of(turn.words().html("organization.agency.renamed", "name", now(agency(answers))))
				: Refusals.reply(turn.words(), outcome));
	}

	private String now(AgencyId agency) {
		return this.agencies.find(agency).map(AgencyView::name).orElse("");
	}

	private static AgencyId agency(Answers answers) {
		return new AgencyId(answers.number(EditAgency.AGENCY));
	}

}
