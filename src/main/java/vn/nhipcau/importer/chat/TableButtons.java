package vn.nhipcau.importer.chat;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.plan.PlanButtons;
import vn.nhipcau.plan.PlanView;

/** {@code [Mẫu Excel]}, and {@code [Xuất ra Excel]} on a plan's card. */
@Component
class TableButtons implements PlanButtons, Callback<TableButtons.Write> {

	private final TemplateJob job;

	TableButtons(TemplateJob job) {
		this.job = job;
	}

	/**
	 * @param plan {@value TemplateJob#BLANK} for the empty template
	 */
	record Write(long plan) {
	}

	static Choice blank(Words words) {
		return Reply.press(words.plain("importer.button.template"), new Write(TemplateJob.BLANK));
	}

	@Override
	public List<Choice> at(Words words, Actor actor, PlanView plan) {
		return actor.coordinates()
				? List.of(Reply.press(words.plain("importer.button.export"), new Write(plan.id().value()))) : List.of();
	}

	@Override
	public String prefix() {
		return "dx1";
	}

	@Override
	public Class<Write> payload() {
		return Write.class;
	}

	@Override
	public void pressed(Turn turn, Write write) {
		if (turn.actor().coordinates()) {
			begin(turn, write.plan());
		}
		else {
			turn.say(Reply.of(turn.words().html("importer.not-yours")));
		}
	}

	/** Has it written; it comes into this chat. */
	void begin(Turn turn, long plan) {
		turn.later(this.job, new TemplateJob.Ask(turn.address().key(), turn.words().language(), plan),
				Reply.of(turn.words().html("importer.template.working")));
	}

}
