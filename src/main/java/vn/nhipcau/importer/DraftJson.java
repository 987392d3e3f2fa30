package vn.nhipcau.importer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.nhipcau.chat.Words;

/**
 * Writes a draft as JSON, the one form in which programs outside read it: keys in
 * camelCase, all of them present, {@code null} or an empty list for what the document
 * does not say.
 */
public final class DraftJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	private final Words words;

	/**
	 * @param words of the language in which warnings are worded
	 */
	public DraftJson(Words words) {
		this.words = words;
	}

	/** One object in UTF-8. */
	public byte[] write(PlanDraft draft) {
		return MAPPER.writeValueAsBytes(of(draft));
	}

	private Map<String, @Nullable Object> of(PlanDraft draft) {
		ObstacleDraft obstacles = draft.obstacles();
		return object("document", document(draft.document()), "tasks",
				draft.tasks().stream().map(DraftJson::task).toList(), //
				"reports", draft.reports().stream().map(DraftJson::report).toList(), //
				"consolidations", draft.consolidations().stream().map(DraftJson::duty).toList(), //
				"obstacles", (obstacles != null) ? object("to", obstacles.to(), "text", obstacles.text()) : null, //
				"recipients", draft.recipients(), //
				"warnings", draft.doubts().stream().map(this::warning).toList());
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

	private static Map<String, @Nullable Object> report(DutyDraft duty) {
		Map<String, @Nullable Object> report = new LinkedHashMap<>(duty(duty));
		report.put("via", duty.via());
		return report;
	}

	private static Map<String, @Nullable Object> duty(DutyDraft duty) {
		return object("who", duty.who(), "to", duty.to(), "due", due(duty.due()), "text", duty.text());
	}

	private Map<String, @Nullable Object> warning(Doubt doubt) {
		return object("ref", doubt.ref(), "code", doubt.code().name(), "message",
				this.words.plain("importer.doubt." + doubt.code(), "excerpt", doubt.excerpt()));
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
