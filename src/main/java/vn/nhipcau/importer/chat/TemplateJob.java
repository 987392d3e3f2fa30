package vn.nhipcau.importer.chat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Job;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.RunCommand;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Storing;
import vn.nhipcau.importer.table.Template;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.PlanId;
import vn.nhipcau.plan.PlanView;
import vn.nhipcau.plan.Plans;

/** Writes the empty template, or a plan in its form, and sends it. */
@Component
class TemplateJob implements Job<TemplateJob.Ask, TemplateJob.Made> {

	static final long BLANK = 0;

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final Template template;

	private final Plans plans;

	private final FileStore files;

	private final Speakers speakers;

	private final Dictionary dictionary;

	TemplateJob(Template template, Plans plans, FileStore files, Speakers speakers, Dictionary dictionary) {
		this.template = template;
		this.plans = plans;
		this.files = files;
		this.speakers = speakers;
		this.dictionary = dictionary;
	}

	/**
	 * @param address whoever speaks there when it is written decides whether it may be
	 * @param plan {@value #BLANK} for the empty template
	 */
	record Ask(String address, Language language, long plan) {
	}

	/**
	 * @param file {@code null} when there is no such plan for this person, or it is too
	 * long
	 * @param document as it is cited; {@code null} for the empty template
	 */
	record Made(@Nullable Long file, @Nullable String document, int tasks) {
	}

	@Override
	public String kind() {
		return "importer.template";
	}

	@Override
	public Class<Ask> request() {
		return Ask.class;
	}

	@Override
	public Class<Made> result() {
		return Made.class;
	}

	@Override
	public Duration limit() {
		return Duration.ofMinutes(1);
	}

	@Override
	public Made run(Ask ask) throws IOException {
		Actor actor = this.speakers.at(Address.parse(ask.address()));
		Words words = this.dictionary.in(ask.language());
		if (!actor.coordinates()) {
			return new Made(null, null, 0);
		}
		if (ask.plan() == BLANK) {
			return new Made(stored(words.plain("importer.template.file"), this.template.blank(words)), null, 0);
		}
		Optional<PlanView> plan = this.plans.find(actor, new PlanId(ask.plan()));
		List<NewTask> tasks = this.plans.asGiven(actor, new PlanId(ask.plan()));
		if (plan.isEmpty() || tasks.size() > Template.MOST_TASKS) {
			return new Made(null, plan.map(PlanView::reference).orElse(null), tasks.size());
		}
		String name = words.plain("importer.template.file.plan", "number", number(plan.get()));
		byte[] workbook = this.template.of(words, plan.get().document(), tasks);
		return new Made(stored(name, workbook), plan.get().reference(), tasks.size());
	}

	@Override
	public void done(Turn turn, Made made) {
		Words words = turn.words();
		if (made.file() == null) {
			turn.say(Reply.of((made.document() == null) ? words.html("plan.unknown")
					: words.html("importer.template.too-long", "n", made.tasks(), "most", Template.MOST_TASKS)));
			return;
		}
		Reply reply = (made.document() == null)
				? Reply.of(words.html("importer.template.ready")).row(RunCommand.button(words, "nhapkehoach"))
				: Reply.of(words.html("importer.template.plan-ready", "document", made.document(), "n", made.tasks()));
		turn.say(reply.file(new FileId(made.file())));
	}

	@Override
	public void failed(Turn turn, Ask request, String reference) {
		turn.say(Reply.of(turn.words().html("importer.template.failed", "reference", reference)));
	}

	/** As far as it may stand in a file's name. */
	private static String number(PlanView plan) {
		return Objects.requireNonNullElse(plan.document().number(), "").replaceAll("[^\\p{L}\\p{N}]+", "-");
	}

	private Long stored(String name, byte[] workbook) throws IOException {
		if (this.files.store(name, TYPE, workbook) instanceof Storing.Stored stored) {
			return stored.file().id().value();
		}
		throw new IOException("The workbook was not taken: " + name);
	}

}
