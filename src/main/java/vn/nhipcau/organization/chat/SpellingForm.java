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

/** Adds another way in which documents write an agency. */
@Component
class SpellingForm implements Form {

	private final Agencies agencies;

	private final AgencyRegister register;

	private final NewName spelling;

	SpellingForm(Agencies agencies, AgencyRegister register, NewName spelling) {
		this.agencies = agencies;
		this.register = register;
		this.spelling = spelling;
	}

	@Override
	public String name() {
		return "cachgoicoquan";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		return this.spelling.next(turn.words(), answers,
				turn.words().html("organization.agency.ask-spelling", "name", name(answers)), agency(answers));
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		return Optional.of(turn.words()
			.html("organization.agency.spelling-summary", "name", name(answers), "spelling",
					answers.get(NewName.NAME)));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		Outcome<AgencyId> outcome = this.register.spell(turn.actor(), agency(answers), answers.get(NewName.NAME));
		turn.say((outcome instanceof Outcome.Done)
				? Reply.of(turn.words()
					.html("organization.agency.spelled", "name", name(answers), "spelling", answers.get(NewName.NAME)))
				: Refusals.reply(turn.words(), outcome));
	}

	private String name(Answers answers) {
		return this.agencies.find(agency(answers)).map(AgencyView::name).orElse("");
	}

	private static AgencyId agency(Answers answers) {
		return new AgencyId(answers.number(EditAgency.AGENCY));
	}

}
