package vn.nhipcau.progress.chat;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Option;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.Assignee;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Outcome;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.obligation.Refused;
import vn.nhipcau.organization.Holder;

/** {@code Chuyển người khác}, {@code Phân công}: to a colleague of the same agency. */
@Component
class PassOnForm extends WorkForm {

	private final Obligations obligations;

	private final Persons persons;

	private final Refusals refusals;

	private final Echo echo;

	PassOnForm(Obligations obligations, Persons persons, Refusals refusals, Echo echo) {
		super("chuyennguoi");
		this.obligations = obligations;
		this.persons = persons;
		this.refusals = refusals;
		this.echo = echo;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		if (answers.has("nguoi")) {
			return Optional.empty();
		}
		return Optional
			.of(Question.choice("nguoi", turn.words().html("progress.ask-colleague", "code", work(answers).code()),
					others(turn, work(answers))));
	}

	/** Whether there is anybody else to whom it could be passed. */
	boolean hasWhom(Turn turn, ObligationId id) {
		return this.obligations.find(turn.actor(), id).isEmpty() || !others(turn, id).isEmpty();
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		PersonId chosen = new PersonId(answers.number("nguoi"));
		Outcome outcome = this.obligations.passOn(turn.actor(), Ref.now(work(answers)), Assignee.of(chosen));
		if (outcome instanceof Outcome.Done done) {
			turn.say(Reply
				.of(turn.words()
					.html("progress.passed-on", "code", done.obligation().code(), "who",
							this.persons.who(turn.words(), chosen, turn.actor().person())))
				.row(TaskList.opening(done.obligation()))
				.about(WorkCard.about(done.obligation())));
		}
		else if (outcome instanceof Refused refused) {
			this.echo.current(turn, work(answers), this.refusals.of(turn, work(answers), refused));
		}
	}

	private List<Option> others(Turn turn, ObligationId id) {
		return this.obligations.find(turn.actor(), id).map((work) -> others(turn, work)).orElse(List.of());
	}

	private List<Option> others(Turn turn, ObligationView work) {
		return this.persons.colleagues(work)
			.stream()
			.filter((one) -> !one.person().equals(work.holder().person()))
			.map((one) -> new Option(String.valueOf(one.person().value()), label(turn, one)))
			.toList();
	}

	private static String label(Turn turn, Holder colleague) {
		return turn.words().plain("progress.colleague", "name", colleague.name(), "title", colleague.title());
	}

}
