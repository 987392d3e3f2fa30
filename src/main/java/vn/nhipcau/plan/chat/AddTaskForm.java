package vn.nhipcau.plan.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.plan.AgencyQuestion;
import vn.nhipcau.plan.Giving;
import vn.nhipcau.plan.GivingWords;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.PlanDocument;
import vn.nhipcau.plan.Plans;
import vn.nhipcau.plan.Schedule;
import vn.nhipcau.plan.ScheduleReader;
import vn.nhipcau.plan.ScheduleWords;
import vn.nhipcau.plan.TaskAnswers;
import vn.nhipcau.plan.TypedDocument;

/** One task: its document, what, who leads, who helps, by when. */
@Component
class AddTaskForm implements Form {

	private static final String NUMBER = "so";

	private static final String DATE = "ngay";

	private static final String TITLE = "tieude";

	private static final String LEAD = "chutri";

	private static final String HELP = "phoihop";

	private static final String DUE = "thoihan";

	private final Plans plans;

	private final AgencyQuestion agency;

	private final TaskAnswers checks;

	AddTaskForm(Plans plans, AgencyQuestion agency, TaskAnswers checks) {
		this.plans = plans;
		this.agency = agency;
		this.checks = checks;
	}

	@Override
	public String name() {
		return "themnhiemvu";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Words words = turn.words();
		if (!answers.has(NUMBER)) {
			return Optional.of(Question.open(NUMBER, words.html("plan.ask.number"), this.checks.number(words)));
		}
		if (!answers.has(DATE) && TypedDocument.of(answers.get(NUMBER)).date().isEmpty()) {
			return Optional.of(Question.open(DATE, words.html("plan.ask.date"), this.checks.documentDate(words)));
		}
		if (!answers.has(TITLE)) {
			return Optional.of(Question.open(TITLE, words.html("plan.ask.title"), this.checks.title(words)));
		}
		Optional<Question> lead = this.agency.next(words, answers, LEAD, words.html("plan.ask.lead"));
		if (lead.isPresent()) {
			return lead;
		}
		if (!answers.has(HELP)) {
			return Optional
				.of(Question.open(HELP, words.html("plan.ask.coordinating"), this.checks.names(words)).optional());
		}
		return answers.has(DUE) ? Optional.empty()
				: Optional.of(Question.open(DUE, words.html("plan.ask.schedule"), this.checks.schedule(words)));
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		String lead = this.agency.lead(answers, LEAD).map(NewAssignment::written).orElse("");
		PlanDocument document = document(answers);
		Html summary = turn.words()
			.html("plan.add.summary", "number", document.number(), "date", document.date(), "title", answers.get(TITLE),
					"lead", lead, "coordinating", answers.find(HELP).orElse("–"), "schedule",
					ScheduleWords.of(turn.words(), schedule(answers)));
		List<String> unknown = this.agency.unknown(helping(answers));
		return Optional.of(unknown.isEmpty() ? summary
				: Html.lines(summary, turn.words().html("plan.add.unknown", "names", String.join("; ", unknown))));
	}

	@Override
	public String submitLabel(Words words) {
		return words.plain("plan.button.give");
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		List<NewAssignment> names = new ArrayList<>();
		this.agency.lead(answers, LEAD).ifPresent(names::add);
		helping(answers).forEach((name) -> names.add(NewAssignment.coordinating(name)));
		String title = answers.get(TITLE);
		NewTask task = new NewTask(null, title, title, List.of(), names, schedule(answers), List.of());
		Giving giving = this.plans.add(turn.actor(), document(answers), task);
		turn.say((giving instanceof Giving.Given given) ? AddedTask.reply(turn.words(), given)
				: Reply.of(GivingWords.of(turn.words(), giving)));
	}

	/** Its date may have been typed together with the number. */
	private static PlanDocument document(Answers answers) {
		TypedDocument typed = TypedDocument.of(answers.get(NUMBER));
		return PlanDocument.numbered(typed.number(), typed.date().orElseGet(() -> LocalDate.parse(answers.get(DATE))));
	}

	private static List<String> helping(Answers answers) {
		return answers.find(HELP)
			.map((help) -> Arrays.stream(help.split(";")).map(String::strip).filter((name) -> !name.isEmpty()).toList())
			.orElse(List.of());
	}

	private static Schedule schedule(Answers answers) {
		return (ScheduleReader.read(answers.get(DUE)) instanceof ScheduleReader.Read read) ? read.schedule()
				: Schedule.undated();
	}

}
