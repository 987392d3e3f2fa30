package vn.nhipcau.importer.chat;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.importer.DraftView;
import vn.nhipcau.importer.PlanDrafts;

/** {@code /nhapkehoach}: a new document, or one that waits for approval. */
@Component
class ImportCommand implements Command, Callback<ImportCommand.Anew> {

	private final PlanDrafts drafts;

	private final ImportForm form;

	ImportCommand(PlanDrafts drafts, ImportForm form) {
		this.drafts = drafts;
		this.form = form;
	}

	record Anew() {
	}

	@Override
	public String name() {
		return "nhapkehoach";
	}

	@Override
	public String alias() {
		return "import";
	}

	@Override
	public boolean allows(Actor actor) {
		return actor.is(Role.COORDINATOR);
	}

	@Override
	public String prefix() {
		return "di1";
	}

	@Override
	public Class<Anew> payload() {
		return Anew.class;
	}

	@Override
	public void run(Turn turn, String argument) {
		List<DraftView> waiting = this.drafts.waiting(turn.actor());
		if (waiting.isEmpty()) {
			turn.open(this.form, Answers.none());
			return;
		}
		Reply reply = Reply.of(turn.words().html("importer.waiting", "n", waiting.size()));
		for (DraftView draft : waiting) {
			reply = reply.row(Reply.press(draft.reference(), Step.to(draft, Step.Move.SUMMARY)));
		}
		turn.say(reply.row(Reply.press(turn.words().plain("importer.button.anew"), new Anew()),
				TableButtons.blank(turn.words())));
	}

	@Override
	public void pressed(Turn turn, Anew anew) {
		if (allows(turn.actor())) {
			turn.open(this.form, Answers.none());
		}
		else {
			turn.say(Reply.of(turn.words().html("importer.not-yours")));
		}
	}

}
