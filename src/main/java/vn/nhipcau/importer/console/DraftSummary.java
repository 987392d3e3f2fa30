package vn.nhipcau.importer.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.chat.Words;
import vn.nhipcau.importer.DocumentDraft;
import vn.nhipcau.importer.Doubt;
import vn.nhipcau.importer.Found;
import vn.nhipcau.importer.PlanDraft;
import vn.nhipcau.importer.TaskDraft;

/**
 * What was read, for people: the document, the tasks line by line, and what is doubtful.
 */
final class DraftSummary {

	private final Words words;

	DraftSummary(Words words) {
		this.words = words;
	}

	String of(PlanDraft draft) {
		List<String> lines = new ArrayList<>();
		lines.add(document(draft.document()));
		lines.add(this.words.plain("importer.console.counts", "tasks", draft.tasks().size(), "led", led(draft), "dated",
				dated(draft), "duties", draft.reports().size() + draft.consolidations().size(), "doubts",
				draft.doubts().size()));
		draft.tasks().forEach((task) -> lines.add(line(task)));
		if (!draft.doubts().isEmpty()) {
			lines.add("\n" + this.words.plain("importer.console.doubts"));
			draft.doubts().forEach((doubt) -> lines.add(line(doubt)));
		}
		return String.join("\n", lines);
	}

	private String document(DocumentDraft document) {
		return this.words.plain("importer.console.document", "type", value(document.type()), "number",
				value(document.number()), "dated", String.valueOf(document.date() != null), "date",
				(document.date() != null) ? document.date().value() : null, "title", value(document.title()), "body",
				value(document.issuingBody()));
	}

	private String line(TaskDraft task) {
		String leads = String.join("; ", task.leads().value());
		return this.words.plain("importer.console.task", "ref", task.ref(), "title", task.title(), "leads", leads,
				"led", String.valueOf(!leads.isEmpty()), "timeline", task.timeline(), "timed",
				String.valueOf(task.timeline() != null));
	}

	private String line(Doubt doubt) {
		String said = this.words.plain("importer.doubt." + doubt.code(), "excerpt", doubt.excerpt());
		return (doubt.ref() != null) ? doubt.ref() + ": " + said : said;
	}

	private static long led(PlanDraft draft) {
		return draft.tasks().stream().filter((task) -> !task.leads().value().isEmpty()).count();
	}

	private static long dated(PlanDraft draft) {
		return draft.tasks().stream().filter((task) -> task.due().value().isStated()).count();
	}

	private static String value(@Nullable Found<String> found) {
		return (found != null) ? Objects.requireNonNull(found.value()) : "–";
	}

}
