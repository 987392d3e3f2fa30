package vn.nhipcau.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which paragraphs of a text neither became part of the draft nor a doubt. */
final class Coverage {

	private final PlanDraft draft;

	private final String text;

	Coverage(PlanDraft draft, String text) {
		this.draft = draft;
		this.text = text;
	}

	/**
	 * Paragraphs longer than a heading that contain one of the words and lie in no span.
	 */
	List<String> droppedParagraphs(String... words) {
		List<String> dropped = new ArrayList<>();
		int start = 0;
		for (String line : this.text.split("\n", -1)) {
			int from = start;
			int to = start + line.length();
			boolean assigns = Arrays.stream(words).anyMatch(line::contains);
			if (assigns && !isFrame(line) && spans().noneMatch((span) -> span.start() < to && from < span.end())) {
				dropped.add(line);
			}
			start = to + 1;
		}
		return dropped;
	}

	/** Headings, legal bases, recipients and cells about time alone assign nothing. */
	private boolean isFrame(String line) {
		String text = line.strip();
		boolean heading = this.draft.tasks().stream().anyMatch((task) -> task.section().contains(text));
		boolean timeline = this.draft.tasks().stream().anyMatch((task) -> text.equals(task.timeline()));
		return heading || timeline || text.startsWith("Căn cứ") || text.startsWith("-") || text.length() < 25;
	}

	private Stream<Place.Span> spans() {
		ObstacleDraft obstacles = this.draft.obstacles();
		return Stream
			.of(this.draft.tasks().stream().map(TaskDraft::place), this.draft.doubts().stream().map(Doubt::place),
					Stream.ofNullable((obstacles != null) ? obstacles.place() : null))
			.flatMap((places) -> places)
			.map(Place::span)
			.flatMap(Stream::ofNullable);
	}

}
