package vn.nhipcau.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what was read from a file as JSON, for comparison with a truth made by hand: run
 * the main class with the file as its argument.
 */
public final class DraftJson {

	private DraftJson() {
	}

	public static void main(String[] args) throws IOException {
		Reading reading = new PlanReader().read(Files.readAllBytes(Path.of(args[0])));
		Object printed = (reading instanceof Reading.Read read) ? of(read.draft())
				: Map.of("refused", reading.toString());
		System.out.writeBytes(JsonMapper.builder().build().writeValueAsBytes(printed));
	}

	static Map<String, @Nullable Object> of(PlanDraft draft) {
		ObstacleDraft obstacles = draft.obstacles();
		return object("document", document(draft.document()), "tasks",
				draft.tasks().stream().map(DraftJson::task).toList(), //
				"reports", draft.reports().stream().map(DraftJson::duty).toList(), //
				"consolidations", draft.consolidations().stream().map(DraftJson::duty).toList(), //
				"obstacles", (obstacles != null) ? object("to", obstacles.to(), "text", obstacles.text()) : null, //
				"recipients", draft.recipients(), //
				"warnings", draft.doubts().stream().map(DraftJson::doubt).toList());
	}

	private static Map<String, @Nullable Object> document(DocumentDraft document) {
		return object("type", value(document.type()), "number", value(document.number()), //
				"date", (document.date() != null) ? document.date().value().toString() : null, //
				"issuingBody", value(document.issuingBody()), "title", value(document.title()), //
				"signer",
				(document.signer() != null)
						? object("name", document.signer().value(), "position", value(document.signerPosition()))
						: null);
	}

	private static Map<String, @Nullable Object> task(TaskDraft task) {
		Place.Span span = task.place().span();
		return object("ref", task.ref(), "title", task.title(), "text", task.text(), //
				"span", (span != null) ? List.of(span.start(), span.end()) : null, "section", task.section(), //
				"leads", task.leads().value(), "coordinators", task.coordinators().value(), "timeline", task.timeline(), //
				"deadline", due(task.due().value()), //
				"targets", task.targets().stream().map(DraftJson::target).toList());
	}

	private static Map<String, @Nullable Object> target(TargetDraft target) {
		return object("value", target.value(), "valueMax", target.valueMax(), "unit", target.unit(), //
				"comparator", lower(target.comparator()), "text", target.text(), "due", due(target.due()));
	}

	private static Map<String, @Nullable Object> duty(DutyDraft duty) {
		return object("who", duty.who(), "to", duty.to(), "via", duty.via(), "due", due(duty.due()), "text",
				duty.text());
	}

	private static Map<String, @Nullable Object> doubt(Doubt doubt) {
		return object("ref", doubt.ref(), "code", doubt.code().name(), "message", doubt.excerpt());
	}

	private static Map<String, @Nullable Object> due(Due due) {
		return object("kind", lower(due.kind()), "date", (due.date() != null) ? due.date().toString() : null, //
				"monthDay", due.monthDay(), "op", lower(due.op()), "lastDay", due.lastDay(), "period",
				lower(due.period()));
	}

	private static @Nullable String value(@Nullable Found<String> found) {
		return (found != null) ? found.value() : null;
	}

	private static @Nullable String lower(@Nullable Enum<?> value) {
		return (value != null) ? value.name().toLowerCase(Locale.ROOT) : null;
	}

	private static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		List<@Nullable Object> all = Arrays.asList(keysAndValues);
		for (int i = 0; i < all.size(); i += 2) {
			object.put(String.valueOf(all.get(i)), all.get(i + 1));
		}
		return object;
	}

}
