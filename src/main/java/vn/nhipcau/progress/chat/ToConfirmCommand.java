package vn.nhipcau.progress.chat;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.ObligationPage;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.progress.Reports;

/** {@code /choxacnhan}: what waits for the coordinator, the longest waiting first. */
@Component
class ToConfirmCommand implements Command {

	private final Reports reports;

	private final TaskList list;

	ToConfirmCommand(Reports reports, TaskList list) {
		this.reports = reports;
		this.list = list;
	}

	@Override
	public String name() {
		return "choxacnhan";
	}

	@Override
	public String alias() {
		return "toconfirm";
	}

	@Override
	public boolean allows(Actor actor) {
		return actor.is(Role.COORDINATOR);
	}

	@Override
	public void run(Turn turn, String argument) {
		turn.say(this.list.page(turn.words(), page(turn.actor(), 0), true));
	}

	ObligationPage page(Actor actor, int number) {
		List<ObligationView> all = this.reports.waiting(actor);
		List<ObligationView> items = all.stream().skip((long) number * TaskList.SIZE).limit(TaskList.SIZE).toList();
		return new ObligationPage(items, number, TaskList.SIZE, all.size());
	}

}
