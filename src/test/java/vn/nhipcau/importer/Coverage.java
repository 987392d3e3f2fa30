package vn.nhipcau.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which paragraphs of a text neither became part of the draft nor a doubt. */
final class Coverage {

	private static final Pattern SENTENCE_END = Pattern
		.compile("[.;]\\s+|\\n\\s*\\n|\\n(?=\\s*(?:[-+|]|\\d{1,2}(?:\\.\\d+)*[.)]\\s|[a-zđ]\\)|[IVX]{1,4}\\.))");

	private static final Pattern ASSIGNS = Pattern.compile(
			"\\b(?:chủ trì|có trách nhiệm|chịu trách nhiệm|giao|đề nghị|yêu cầu|phối hợp|báo cáo|tham mưu|hoàn thành|trước ngày)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern AGENCY = Pattern.compile(
			"Sở \\p{Lu}|Công an|UBND|Ủy ban|[Cc]ác sở|Phòng \\p{Lu}|Hội \\p{Lu}|Trạm |Trung tâm \\p{Lu}|các đơn vị|địa phương");

	private static final Pattern INTRODUCES = Pattern.compile(
			"Căn cứ|Thực hiện|Theo đề nghị|Xét đề nghị|QUYẾT ĐỊNH|\\(|UBND (?:xã|phường) \\p{Lu}.*như sau|.*như sau\\s?:?$");

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

	/**
	 * Sentences between the head and the recipients that name an agency and a word of
	 * assignment, and lie in no task, duty, doubt or channel for obstacles.
	 */
	List<String> droppedSentences() {
		List<String> dropped = new ArrayList<>();
		Matcher end = SENTENCE_END.matcher(this.text);
		int from = 0;
		while (from < this.text.length()) {
			int start = from;
			int to = end.find() ? end.start() : this.text.length();
			String sentence = this.text.substring(start, to).replaceAll("\\s+", " ").strip();
			if (sentence.startsWith("Nơi nhận")) {
				return dropped;
			}
			if (ASSIGNS.matcher(sentence).find() && AGENCY.matcher(sentence).find() && !isFrame(sentence)
					&& !INTRODUCES.matcher(sentence).lookingAt()
					&& spans().noneMatch((span) -> span.start() < to && start < span.end())) {
				dropped.add(sentence);
			}
			from = (to < this.text.length()) ? end.end() : to;
		}
		return dropped;
	}

	/** Headings, legal bases, recipients and cells about time alone assign nothing. */
	private boolean isFrame(String line) {
		String text = line.strip();
		boolean heading = this.draft.tasks()
			.stream()
			.anyMatch((task) -> String.join(" ", task.section()).contains(text));
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
