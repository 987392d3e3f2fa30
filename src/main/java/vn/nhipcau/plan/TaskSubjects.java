package vn.nhipcau.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.spi.SubjectCard;
import vn.nhipcau.obligation.spi.Subjects;
import vn.nhipcau.plan.TaskRepository.InPlan;

/** What obligations of a plan are called. */
@Component
class TaskSubjects implements Subjects {

	private static final int LONGEST_TITLE = 90;

	private final TaskRepository tasks;

	private final PlanRepository plans;

	private final Citations citations;

	TaskSubjects(TaskRepository tasks, PlanRepository plans, Citations citations) {
		this.tasks = tasks;
		this.plans = plans;
		this.citations = citations;
	}

	@Override
	public String kind() {
		return TaskId.KIND;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Long, SubjectCard> describe(Collection<Long> ids) {
		List<Task> all = this.tasks.all(ids);
		Map<Long, Plan> documents = this.plans.findAllById(all.stream().map(Task::planId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Plan::id, Function.identity()));
		Map<Long, SubjectCard> cards = new HashMap<>();
		for (Task task : all) {
			Plan plan = documents.get(task.planId());
			cards.put(task.id().value(), new SubjectCard(String.valueOf(Plan.shortened(task.title(), LONGEST_TITLE)),
					(plan != null) ? this.citations.of(plan.document()) : null, this.citations.clause(task.clause())));
		}
		return cards;
	}

	@Override
	public boolean standInDocuments() {
		return true;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Long, String> documents(Collection<Long> ids) {
		List<InPlan> all = this.tasks.plans(ids);
		Map<Long, String> names = new HashMap<>();
		this.plans.findAllById(all.stream().map(InPlan::getPlan).distinct().toList())
			.forEach((plan) -> names.put(plan.id(), this.citations.of(plan.document())));
		Map<Long, String> documents = new HashMap<>();
		all.forEach((one) -> documents.put(one.getTask(), Objects.requireNonNull(names.get(one.getPlan()))));
		return documents;
	}

	@Override
	public List<Choice> buttons(Actor actor, ObligationView obligation, Words words) {
		return List.of(Reply.press(words.plain("plan.button.content"), new ShowTask(obligation.subject().id())));
	}

}
