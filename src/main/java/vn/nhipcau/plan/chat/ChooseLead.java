package vn.nhipcau.plan.chat;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.plan.AgencyQuestion;
import vn.nhipcau.plan.Giving;
import vn.nhipcau.plan.GivingWords;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.Plans;
import vn.nhipcau.plan.TaskId;

/** Says who leads a task whose lead nobody knew. */
@Component
class ChooseLead implements Form, Callback<ChooseLead.Choose> {

	private static final String TASK = "nhiemvu";

	private static final String LEAD = "chutri";

	private final Plans plans;

	private final AgencyQuestion agency;

	ChooseLead(Plans plans, AgencyQuestion agency) {
		this.plans = plans;
		this.agency = agency;
	}

	record Choose(long task) {
	}

	@Override
	public String name() {
		return "chonchutri";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public String prefix() {
		return "plc1";
	}

	@Override
	public Class<Choose> payload() {
		return Choose.class;
	}

	@Override
	public void pressed(Turn turn, Choose choose) {
		turn.open(this, new Answers(Map.of(TASK, String.valueOf(choose.task()))));
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		return this.agency.next(turn.words(), answers, LEAD, turn.words().html("plan.ask.lead"));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		Optional<NewAssignment> whom = this.agency.lead(answers, LEAD);
		Giving giving = whom.isEmpty() ? new Giving.NothingToChoose()
				: this.plans.chooseLead(turn.actor(), new TaskId(answers.number(TASK)), whom.get());
		turn.say(Reply.of((giving instanceof Giving.Given given)
				? turn.words()
					.html("plan.lead-chosen", "title", given.tasks().get(0).title(), "lead",
							whom.map(NewAssignment::written).orElse(""), "document", given.plan().reference())
				: GivingWords.of(turn.words(), giving)));
	}

}
