package vn.nhipcau.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan as text with what a careful reader takes from it.
 *
 * @param truth with spans in the text
 */
record PlanTexts(String name, String text, JsonNode truth) {

	static final List<String> DEVELOPMENT = List.of("one-stop-shop", "decision-on-children", "letter-on-swine-fever",
			"commune-digital-skills", "safety-at-work", "natural-disasters", "conclusions-on-investment",
			"district-law");

	/** Written before the rules were changed and not looked at while that was done. */
	static final List<String> HELD_OUT = List.of("farming-programme", "ward-new-year", "directive-on-forest-fires",
			"ethnic-affairs");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static List<PlanTexts> development() {
		return DEVELOPMENT.stream().map((name) -> resource("development/" + name)).toList();
	}

	static List<PlanTexts> heldOut() {
		return HELD_OUT.stream().map((name) -> resource("held-out/" + name)).toList();
	}

	/** Real plans, where they lie beside the project. */
	static List<PlanTexts> beside() {
		Path shared = Path.of(System.getProperty("test.shared", "../shared"));
		List<PlanTexts> plans = new ArrayList<>();
		for (String seed : List.of("002_bf3aa099591c24b4", "004_766ce2cd7030902b")) {
			Path text = shared.resolve("seeds").resolve(seed + ".txt");
			Path truth = shared.resolve("truth").resolve(seed.substring(0, 3) + ".json");
			if (Files.isRegularFile(text) && Files.isRegularFile(truth)) {
				plans.add(of(seed.substring(0, 3), text, truth));
			}
		}
		return plans;
	}

	private static PlanTexts resource(String name) {
		Path directory = Path.of("src", "test", "resources", "plans");
		return of(name, directory.resolve(name + ".txt"), directory.resolve(name + ".json"));
	}

	private static PlanTexts of(String name, Path text, Path truth) {
		try {
			return new PlanTexts(name, Files.readString(text), JSON.readTree(Files.readAllBytes(truth)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The same plan in other characters.
	 * @param moved where a character of this text stands in the other one
	 */
	PlanTexts rewritten(String text, IntUnaryOperator moved) {
		JsonNode copy = this.truth.deepCopy();
		for (JsonNode task : copy.path("tasks")) {
			ArrayNode span = ((ObjectNode) task).putArray("span");
			JsonNode old = this.truth.path("tasks").path(index(copy, task)).path("span");
			span.add(moved.applyAsInt(old.path(0).asInt())).add(moved.applyAsInt(old.path(1).asInt()));
		}
		return new PlanTexts(this.name, text, copy);
	}

	private static int index(JsonNode truth, JsonNode task) {
		int index = 0;
		while (truth.path("tasks").path(index) != task) {
			index++;
		}
		return index;
	}

	PlanDraft draft() {
		Reading reading = new PlanReader().read(this.text.getBytes(StandardCharsets.UTF_8));
		if (reading instanceof Reading.Read read) {
			return read.draft();
		}
		throw new AssertionError(this.name + " was refused: " + reading);
	}

	PlanScore score() {
		return PlanScore.of(this.truth, draft());
	}

	@Override
	public String toString() {
		return this.name;
	}

}
