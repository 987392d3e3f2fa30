package vn.nhipcau.plan.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.plan.AssignmentView;
import vn.nhipcau.plan.PlanCount;
import vn.nhipcau.plan.PlanView;
import vn.nhipcau.plan.ScheduleWords;
import vn.nhipcau.plan.Target;
import vn.nhipcau.plan.TaskView;

/** Plans and tasks in words. */
@Component
class PlanCard {

	private final Agencies agencies;

	PlanCard(Agencies agencies) {
		this.agencies = agencies;
	}

	static Html line(Words words, PlanCount count) {
		return words.html("plan.list.line", "document", count.plan().reference(), "title",
				count.plan().document().title(), "titled", String.valueOf(count.plan().document().title() != null),
				"tasks", count.tasks(), "owed", count.owed(), "completed", count.completed(), "overdue",
				count.overdue(), "doubtful", count.doubtful());
	}

	static Html taskLine(Words words, TaskView task) {
		return words.html("plan.task.line", "line", task.line(), "title", task.title(), "leads",
				task.leads().map(AssignmentView::written).collect(Collectors.joining("; ")), "doubtful",
				String.valueOf(task.doubtful()), "schedule", ScheduleWords.of(words, task.schedule()));
	}

	/** A task as the plan words it. */
	Html whole(Words words, PlanView plan, TaskView task) {
		String clause = (task.clause() != null) ? task.clause() : "";
		Html head = words.html("plan.task.head", "title", task.title(), "document", plan.reference(), "clause", clause,
				"cited", String.valueOf(task.clause() != null));
		Html section = Html.join("\n", task.section().stream().map(Html::text).toList());
		Html names = Html.lines(words.html("plan.task.leads", "names", names(words, task.leads())),
				coordinating(words, task));
		Html schedule = words.html("plan.task.schedule", "schedule", ScheduleWords.of(words, task.schedule()));
		Html targets = Html.join("\n", task.targets().stream().map((target) -> target(words, target)).toList());
		return Html.join("\n\n", List.of(head, section, Html.text(task.text()), Html.lines(names, schedule, targets)));
	}

	private Html coordinating(Words words, TaskView task) {
		Html names = names(words, task.assignments().stream().filter((name) -> !name.leads()));
		return names.isEmpty() ? Html.EMPTY : words.html("plan.task.coordinating", "names", names);
	}

	/** As written; where an heir or a picked agency stands behind it, with its name. */
	private Html names(Words words, Stream<AssignmentView> names) {
		return Html.join("; ", names.map((name) -> name(words, name)).toList());
	}

	private Html name(Words words, AssignmentView name) {
		if (name.agencies().isEmpty()) {
			return words.html("plan.task.unknown-agency", "written", name.written());
		}
		if (name.agencies().size() > 1) {
			return words.html("plan.task.group", "written", name.written(), "n", name.agencies().size());
		}
		Map<AgencyId, String> today = this.agencies.names(name.agencies());
		return Html.text(Optional.ofNullable(today.get(name.agencies().get(0))).orElse(name.written()));
	}

	private static Html target(Words words, Target target) {
		return words.html("plan.task.target", "text", target.text());
	}

}
