package vn.nhipcau.importer.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.importer.Changing;
import vn.nhipcau.importer.Changing.Changed;
import vn.nhipcau.importer.PlanDrafts;
import vn.nhipcau.plan.Schedule;
import vn.nhipcau.plan.ScheduleReader;
import vn.nhipcau.plan.TaskAnswers;

/** Says by when a task of a draft is owed. */
@Component
class ScheduleForm implements Form {

	private static final String DUE = "thoihan";

	private final PlanDrafts drafts;

	private final DraftDesk desk;

	private final TaskAnswers checks;

	ScheduleForm(PlanDrafts drafts, DraftDesk desk, TaskAnswers checks) {
		this.drafts = drafts;
		this.desk = desk;
		this.checks = checks;
	}

	@Override
	public String name() {
		return "doithoihan";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		return answers.has(DUE) ? Optional.empty() : Optional
			.of(Question.open(DUE, turn.words().html("plan.ask.schedule"), this.checks.schedule(turn.words())));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		Schedule schedule = (ScheduleReader.read(answers.get(DUE)) instanceof ScheduleReader.Read read)
				? read.schedule() : Schedule.undated();
		int row = RowAnswers.row(answers);
		Changing changing = this.drafts.schedule(turn.actor(), RowAnswers.draft(answers), row,
				RowAnswers.revision(answers), schedule);
		turn.say((changing instanceof Changed changed) ? this.desk.row(turn.words(), changed.draft(), row)
				: this.desk.outcome(turn.words(), changing, row));
	}

}
