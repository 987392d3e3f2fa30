package vn.nhipcau.plan.chat;

import java.util.List;
import java.util.stream.Collectors;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.RunCommand;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.plan.AssignmentView;
import vn.nhipcau.plan.Giving;
import vn.nhipcau.plan.ScheduleWords;
import vn.nhipcau.plan.TaskView;

/** Says back which task was added, and opens it. */
final class AddedTask {

	private AddedTask() {
	}

	static Reply reply(Words words, Giving.Given given) {
		TaskView task = given.tasks().get(0);
		List<ObligationView> owed = given.obligations();
		String leads = task.leads().map(AssignmentView::written).collect(Collectors.joining("; "));
		Html said = words.html("plan.added", "n", owed.size(), "code", owed.isEmpty() ? "" : owed.get(0).code(), "last",
				owed.isEmpty() ? "" : owed.get(owed.size() - 1).code(), "title", task.title(), "leads", leads,
				"document", given.plan().reference(), "schedule", ScheduleWords.of(words, task.schedule()));
		return (owed.size() == 1)
				? Reply.of(said).row(Reply.press(owed.get(0).code(), new RunCommand.Run("viec", owed.get(0).code())))
				: Reply.of(said).row(RunCommand.button(words, "kehoach"));
	}

}
