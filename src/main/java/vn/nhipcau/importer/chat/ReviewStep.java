package vn.nhipcau.importer.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.importer.Changing;
import vn.nhipcau.importer.Changing.Changed;
import vn.nhipcau.importer.DraftId;
import vn.nhipcau.importer.DraftView;
import vn.nhipcau.importer.NewAgency;
import vn.nhipcau.importer.PlanDrafts;

/** Goes through a draft, button by button. */
@Component
class ReviewStep implements Callback<Step> {

	private final PlanDrafts drafts;

	private final DraftDesk desk;

	private final LeadForm lead;

	private final ScheduleForm schedule;

	private final CiteForm cite;

	private final FoundDesk found;

	private final PageLink page;

	ReviewStep(PlanDrafts drafts, DraftDesk desk, LeadForm lead, ScheduleForm schedule, CiteForm cite, FoundDesk found,
			PageLink page) {
		this.drafts = drafts;
		this.desk = desk;
		this.lead = lead;
		this.schedule = schedule;
		this.cite = cite;
		this.found = found;
		this.page = page;
	}

	@Override
	public String prefix() {
		return "dr1";
	}

	@Override
	public Class<Step> payload() {
		return Step.class;
	}

	@Override
	public void pressed(Turn turn, Step step) {
		DraftId id = new DraftId(step.draft());
		switch (step.move()) {
			case SUMMARY, DOUBTS, LIST, ROW, DISCARD, LEAD, SCHEDULE, CITE, FOUND, FOUND_DEPARTMENT, FOUND_COMMUNE,
					FOUND_OTHER, FOUND_REQUESTED, FOUND_ARMED ->
				look(turn, step, id);
			case KEEP -> settle(turn, step, this.drafts.keepRow(turn.actor(), id, step.row(), step.revision()));
			case DROP -> settle(turn, step, this.drafts.dropRow(turn.actor(), id, step.row(), step.revision()));
			case MAKE_TASK -> show(turn, step, this.drafts.makeTask(turn.actor(), id, step.row(), step.revision()));
			case MERGE -> settle(turn, step, this.drafts.mergeRow(turn.actor(), id, step.row(), step.revision()));
			case SPLIT -> show(turn, step, this.drafts.splitRow(turn.actor(), id, step.row(), step.revision()));
			case APPROVE_SURE -> end(turn, this.drafts.approveSure(turn.actor(), id, step.revision()));
			case DROP_PARAGRAPHS -> settle(turn, step, this.drafts.dropParagraphs(turn.actor(), id));
			case APPROVE -> end(turn, this.drafts.approve(turn.actor(), id, step.revision()));
			case REALLY_DISCARD -> end(turn, this.drafts.drop(turn.actor(), id));
		}
	}

	private void look(Turn turn, Step step, DraftId id) {
		Optional<DraftView> draft = this.drafts.find(turn.actor(), id);
		if (draft.isEmpty()) {
			turn.say(Reply.of(turn.words().html("importer.over")));
			return;
		}
		switch (step.move()) {
			case DOUBTS -> turn.replace(this.desk.doubts(turn.words(), draft.get(), step.row()));
			case LIST -> turn.replace(this.desk.list(turn.words(), draft.get(), step.row()));
			case ROW -> turn.say(this.desk.row(turn.words(), draft.get(), step.row()));
			case DISCARD -> turn.replace(this.desk.discard(turn.words(), draft.get()));
			case LEAD -> turn.open(this.lead, RowAnswers.of(step));
			case SCHEDULE -> turn.open(this.schedule, RowAnswers.of(step));
			case CITE -> turn.open(this.cite, RowAnswers.of(step));
			case FOUND -> this.found.asked(turn, step, draft.get());
			case FOUND_DEPARTMENT -> this.found.chosen(turn, step, draft.get(), NewAgency.DEPARTMENT);
			case FOUND_COMMUNE -> this.found.chosen(turn, step, draft.get(), NewAgency.COMMUNE);
			case FOUND_OTHER -> this.found.chosen(turn, step, draft.get(), NewAgency.OTHER);
			case FOUND_REQUESTED -> this.found.chosen(turn, step, draft.get(), NewAgency.REQUESTED);
			case FOUND_ARMED -> this.found.chosen(turn, step, draft.get(), NewAgency.ARMED);
			default -> turn.replace(this.page.with(turn, this.desk.summary(turn.words(), draft.get())));
		}
	}

	/** What a second tap is told leaves standing what the first was told. */
	private void end(Turn turn, Changing changing) {
		Reply reply = this.desk.outcome(turn.words(), changing, 0);
		if (changing instanceof Changing.Over) {
			turn.say(reply);
		}
		else {
			turn.replace(reply);
		}
	}

	/** On to the next row that somebody has to look at. */
	private void settle(Turn turn, Step step, Changing changing) {
		turn.replace((changing instanceof Changed changed) ? this.desk.doubts(turn.words(), changed.draft(), step.row())
				: this.desk.outcome(turn.words(), changing, step.row()));
	}

	private void show(Turn turn, Step step, Changing changing) {
		turn.replace((changing instanceof Changed changed) ? this.desk.row(turn.words(), changed.draft(), step.row())
				: this.desk.outcome(turn.words(), changing, step.row()));
	}

}
