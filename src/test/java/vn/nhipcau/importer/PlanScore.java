package vn.nhipcau.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import vn.nhipcau.importer.Place.Span;

/**
 * Compares a draft with a truth made by hand. Each measure is an F1; the overall one
 * weighs them by what a coordinator would have to put right.
 */
final class PlanScore {

	enum Measure {

		TASKS(25), LEADS(20), COORDINATORS(15), DEADLINES(15), TARGETS(10), DUTIES(10), DOCUMENT(5);

		private final int weight;

		Measure(int weight) {
			this.weight = weight;
		}

	}

	private final Map<Measure, int[]> counts = new HashMap<>();

	private final AgencyCodes agencies;

	private PlanScore(JsonNode truth) {
		this.agencies = new AgencyCodes(truth.path("agencies"));
	}

	/**
	 * @param truth with spans in the text that was read
	 */
	static PlanScore of(JsonNode truth, PlanDraft draft) {
		PlanScore score = new PlanScore(truth);
		score.tasks(truth, draft.tasks());
		score.duties(truth.path("reports"), draft.reports());
		score.duties(truth.path("consolidations"), draft.consolidations());
		score.document(truth.path("document"), draft.document());
		return score;
	}

	double overall() {
		double sum = 0;
		int weights = 0;
		for (Measure measure : this.counts.keySet()) {
			sum += measure.weight * f1(measure);
			weights += measure.weight;
		}
		return (weights > 0) ? sum / weights : 0;
	}

	double f1(Measure measure) {
		int[] counts = this.counts.getOrDefault(measure, new int[] { 0, 0, 0 });
		int all = 2 * counts[0] + counts[1] + counts[2];
		return (all > 0) ? 2.0 * counts[0] / all : 1;
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder("%.3f".formatted(overall()));
		for (Measure measure : Measure.values()) {
			text.append(" %s %.3f".formatted(measure.name().toLowerCase(Locale.ROOT), f1(measure)));
		}
		return text.toString();
	}

	private void tasks(JsonNode truth, List<TaskDraft> drafts) {
		Map<String, JsonNode> targets = new HashMap<>();
		truth.path("targets").forEach((target) -> targets.put(target.path("id").asString(), target));
		Map<JsonNode, TaskDraft> pairs = pairs(truth.path("tasks"), drafts);
		for (JsonNode task : truth.path("tasks")) {
			if (task.path("required").asBoolean()) {
				TaskDraft draft = pairs.get(task);
				count(Measure.TASKS, (draft != null) ? 1 : 0, 0, (draft != null) ? 0 : 1);
				sets(Measure.LEADS, strings(task.path("lead")),
						this.agencies.of((draft != null) ? draft.leads().value() : List.of()));
				sets(Measure.COORDINATORS, strings(task.path("coord")),
						this.agencies.of((draft != null) ? draft.coordinators().value() : List.of()));
				if (draft != null) {
					due(task.path("deadline"), draft.due().value());
				}
				targets(task.path("targets"), targets, (draft != null) ? draft.targets() : List.of());
			}
		}
		for (TaskDraft draft : drafts) {
			boolean inside = Stream.of(truth.path("tasks"))
				.flatMap((tasks) -> tasks.valueStream())
				.anyMatch((task) -> !task.path("required").asBoolean() && overlap(task, draft) > 0);
			count(Measure.TASKS, 0, (pairs.containsValue(draft) || inside) ? 0 : 1, 0);
		}
	}

	/** The best pairs first, one to one; half of the shorter one must be shared. */
	private static Map<JsonNode, TaskDraft> pairs(JsonNode tasks, List<TaskDraft> drafts) {
		record Candidate(JsonNode task, TaskDraft draft, double likeness) {
		}
		List<Candidate> candidates = new ArrayList<>();
		tasks.forEach(
				(task) -> drafts.forEach((draft) -> candidates.add(new Candidate(task, draft, overlap(task, draft)))));
		candidates.sort((one, other) -> Double.compare(other.likeness, one.likeness));
		Map<JsonNode, TaskDraft> pairs = new java.util.IdentityHashMap<>();
		Set<TaskDraft> taken = new HashSet<>();
		for (Candidate candidate : candidates) {
			if (candidate.likeness > 0 && !pairs.containsKey(candidate.task) && taken.add(candidate.draft)) {
				pairs.put(candidate.task, candidate.draft);
			}
		}
		return pairs;
	}

	private static double overlap(JsonNode task, TaskDraft draft) {
		Span span = Objects.requireNonNull(draft.place().span());
		int start = task.path("span").path(0).asInt();
		int end = task.path("span").path(1).asInt();
		int shared = Math.min(end, span.end()) - Math.max(start, span.start());
		int shorter = Math.min(end - start, span.end() - span.start());
		int union = end - start + span.end() - span.start() - shared;
		return (shared * 2 >= shorter && shared > 0) ? (double) shared / union : 0;
	}

	private void due(JsonNode gold, Due due) {
		boolean wanted = !gold.path("kind").asString().equals("none");
		if (!wanted) {
			count(Measure.DEADLINES, 0, due.isStated() ? 1 : 0, 0);
			return;
		}
		boolean right = isRight(gold, due);
		if (gold.path("certain").asBoolean()) {
			count(Measure.DEADLINES, right ? 1 : 0, (!right && due.isStated()) ? 1 : 0, right ? 0 : 1);
		}
		else {
			count(Measure.DEADLINES, 0, (!right && due.hasDay()) ? 1 : 0, 0);
		}
	}

	private static boolean isRight(JsonNode gold, Due due) {
		if (gold.path("kind").asString().equals("date")) {
			String date = String.valueOf(due.date());
			return due.kind() == Due.Kind.DATE && (date.equals(gold.path("date").asString())
					|| gold.path("last_day").asString().equals(due.lastDay()));
		}
		String monthDay = gold.path("month_day").isNull() ? null : gold.path("month_day").asString();
		return due.kind() == Due.Kind.RECURRING && Objects.equals(monthDay, due.monthDay());
	}

	private void targets(JsonNode ids, Map<String, JsonNode> all, List<TargetDraft> drafts) {
		List<TargetDraft> left = new ArrayList<>(drafts);
		for (JsonNode id : ids) {
			JsonNode gold = Objects.requireNonNull(all.get(id.asString()));
			TargetDraft found = left.stream()
				.filter((draft) -> draft.value().doubleValue() == gold.path("value").asDouble()
						&& AgencyCodes.bare(draft.unit())
							.startsWith(AgencyCodes.bare(gold.path("unit").asString()).split(" ")[0]))
				.findFirst()
				.orElse(null);
			count(Measure.TARGETS, (found != null) ? 1 : 0, 0, (found != null) ? 0 : 1);
			left.remove(found);
		}
		count(Measure.TARGETS, 0, left.size(), 0);
	}

	private void duties(JsonNode golds, List<DutyDraft> drafts) {
		List<DutyDraft> left = new ArrayList<>(drafts);
		for (JsonNode gold : golds) {
			Set<String> who = strings(gold.path("who"));
			JsonNode when = gold.path("when");
			boolean certain = when.path("certain").asBoolean();
			DutyDraft found = left.stream()
				.filter((draft) -> this.agencies.of(draft.who()).stream().anyMatch(who::contains))
				.filter((draft) -> isRight(when, draft.due()) || !certain && !draft.due().hasDay())
				.findFirst()
				.orElse(null);
			left.remove(found);
			if (gold.path("required").asBoolean()) {
				sets(Measure.DUTIES, who, (found != null) ? this.agencies.of(found.who()) : Set.of());
			}
		}
		count(Measure.DUTIES, 0, left.size(), 0);
	}

	private void document(JsonNode gold, DocumentDraft draft) {
		value(gold.path("type_text"), draft.type());
		value(gold.path("number"), draft.number());
		value(gold.path("date"), draft.date());
		value(gold.path("issuing_body"), draft.issuingBody());
		value(gold.path("signer").path("name"), draft.signer());
	}

	private void value(JsonNode gold, @Nullable Found<?> found) {
		boolean wanted = gold.isString();
		boolean right = wanted && found != null
				&& AgencyCodes.bare(gold.asString()).equals(AgencyCodes.bare(String.valueOf(found.value())));
		count(Measure.DOCUMENT, right ? 1 : 0, (found != null && !right) ? 1 : 0, (wanted && !right) ? 1 : 0);
	}

	private void sets(Measure measure, Set<String> gold, Set<String> got) {
		int right = (int) got.stream().filter(gold::contains).count();
		count(measure, right, got.size() - right, gold.size() - right);
	}

	private void count(Measure measure, int right, int wrong, int missed) {
		if (right + wrong + missed > 0) {
			int[] counts = this.counts.computeIfAbsent(measure, (any) -> new int[3]);
			counts[0] += right;
			counts[1] += wrong;
			counts[2] += missed;
		}
	}

	private static Set<String> strings(JsonNode array) {
		Set<String> strings = new HashSet<>();
		array.forEach((string) -> strings.add(string.asString()));
		return strings;
	}

}
