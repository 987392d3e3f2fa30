package vn.nhipcau.chat;

import java.util.Objects;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Handles what the system itself put into a conversation: results of jobs, forms left
 * alone, roles that have changed.
 */
@Component
class InternalMessages {

	private final Jobs jobs;

	private final Menus menus;

	private final JsonMapper json;

	InternalMessages(Jobs jobs, Menus menus, JsonMapper json) {
		this.jobs = jobs;
		this.menus = menus;
		this.json = json;
	}

	void handle(CurrentTurn turn, JobWorker.Outcome outcome) {
		if (outcome.kind().equals(FormTimeouts.KEY)) {
			closeForm(turn);
			return;
		}
		if (outcome.kind().equals(MenuRenewal.KEY)) {
			this.menus.offerAgain(turn);
			return;
		}
		Job<?, ?> job = this.jobs.find(outcome.kind());
		if (job == null || (outcome.result() == null && outcome.request() == null)) {
			turn.say(Reply.of(turn.words().html("chat.fault", "reference", String.valueOf(outcome.reference()))));
			return;
		}
		finish(turn, job, outcome);
	}

	private <Q extends Record, R extends Record> void finish(CurrentTurn turn, Job<Q, R> job,
			JobWorker.Outcome outcome) {
		if (outcome.announcement() != null) {
			turn.ended(outcome.announcement(), outcome.reference() == null);
		}
		if (outcome.reference() == null) {
			job.done(turn, this.json.treeToValue(Objects.requireNonNull(outcome.result()), job.result()));
		}
		else {
			job.failed(turn, this.json.treeToValue(Objects.requireNonNull(outcome.request()), job.request()),
					outcome.reference());
		}
	}

	private void closeForm(CurrentTurn turn) {
		FormState form = turn.conversation().form();
		java.time.Instant until = turn.conversation().formUntil();
		if (form != null && until != null && !until.isAfter(turn.now())) {
			turn.conversation().closeForm();
			turn.say(Reply.of(turn.words()
				.html("chat.form.timed-out", "title", turn.words().html("form." + form.form()), "answers",
						form.kept())));
		}
	}

}
