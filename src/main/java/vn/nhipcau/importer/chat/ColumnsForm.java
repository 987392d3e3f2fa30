package vn.nhipcau.importer.chat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Option;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.importer.ColumnMappings;
import vn.nhipcau.importer.table.Field;
import vn.nhipcau.importer.table.Sketch;
import vn.nhipcau.importer.table.Sketch.Column;

/** Says what the columns of a list hold, one question for each thing that is missing. */
@Component
class ColumnsForm implements Form {

	private static final String SKETCH = "bang";

	private static final String FILE = "tep";

	private static final String COLUMN = "c";

	private static final String NONE = "khong";

	private static final int ABSENT = -1;

	private static final int LONGEST_SAMPLE = 60;

	private final ObjectProvider<ReadPlanJob> job;

	private final ColumnMappings mappings;

	private final JsonMapper json;

	ColumnsForm(ObjectProvider<ReadPlanJob> job, ColumnMappings mappings, JsonMapper json) {
		this.job = job;
		this.mappings = mappings;
		this.json = json;
	}

	@Override
	public String name() {
		return "cotbang";
	}

	@Override
	public int version() {
		return 1;
	}

	/** Asks about this list. */
	void open(Turn turn, long file, Sketch sketch) {
		turn.open(this, new Answers(Map.of(FILE, String.valueOf(file), SKETCH, this.json.writeValueAsString(sketch))));
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		List<Column> left = left(answers);
		return sketch(answers).wanted()
			.stream()
			.filter((field) -> !answers.has(field.name()) && !left.isEmpty())
			.findFirst()
			.map((field) -> question(turn.words(), field, left));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		Sketch sketch = sketch(answers);
		Map<Field, Integer> named = new EnumMap<>(Field.class);
		for (Field field : sketch.wanted()) {
			String said = answers.find(field.name()).orElse(NONE);
			named.put(field, said.equals(NONE) ? ABSENT : Integer.parseInt(said.substring(COLUMN.length())));
		}
		this.mappings.remember(turn.actor(), sketch.fingerprint(), named);
		turn.later(this.job.getObject(), new ReadPlanJob.Ask(answers.number(FILE), null, named),
				Reply.of(turn.words().html("importer.reading")));
	}

	/** Each with what stands in it, so that nobody has to open the file. */
	private static Question question(Words words, Field field, List<Column> columns) {
		List<Html> lines = new ArrayList<>();
		List<Option> options = new ArrayList<>();
		for (Column column : columns) {
			List<String> samples = column.samples().stream().map(ColumnsForm::shortened).toList();
			lines.add(words.html("importer.columns.line", "letter", column.letter(), "title", column.title(), "samples",
					String.join("; ", samples)));
			options.add(new Option(COLUMN + column.index(), words.plain("importer.columns.option", "letter",
					column.letter(), "title", shortened(column.title()))));
		}
		if (field != Field.TITLE) {
			options.add(new Option(NONE, words.plain("importer.columns.none")));
		}
		Html text = words.html("importer.columns.ask", "field", words.plain("importer.columns.field." + field), "lines",
				Html.join("\n", lines));
		return Question.choice(field.name(), text, options);
	}

	private List<Column> left(Answers answers) {
		return sketch(answers).columns()
			.stream()
			.filter((column) -> !answers.values().containsValue(COLUMN + column.index()))
			.toList();
	}

	private Sketch sketch(Answers answers) {
		return this.json.readValue(answers.get(SKETCH), Sketch.class);
	}

	private static String shortened(String text) {
		String line = text.replaceAll("\\s+", " ");
		return (line.length() <= LONGEST_SAMPLE) ? line : line.substring(0, LONGEST_SAMPLE - 1) + "…";
	}

}
