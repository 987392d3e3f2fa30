package vn.nhipcau.importer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

import vn.nhipcau.chat.Folding;
import vn.nhipcau.plan.Citations;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.TaskView;

/**
 * Finds for each row that was read the task of the plan it stands for: by clause and
 * wording, the surest first, each task once.
 */
final class RowMatching {

	/** Of the words of both, how many they share: the same clause reworded. */
	private static final double REWORDED = 0.4;

	/** The same words under another clause. */
	private static final double MOVED = 0.8;

	private final List<TaskView> plan;

	private final Citations citations;

	private final Map<Integer, TaskView> found = new HashMap<>();

	private final Set<TaskView> taken = new HashSet<>();

	/** Each text is folded once, though every row is held beside every task. */
	private final Map<String, String> folded = new HashMap<>();

	private final Map<String, Set<String>> unique = new HashMap<>();

	/** Words that stand in most of the tasks: they tell none from another. */
	private final Set<String> usual = new HashSet<>();

	RowMatching(List<TaskView> plan, Citations citations) {
		this.plan = plan;
		this.citations = citations;
		Map<String, Integer> tasks = new HashMap<>();
		plan.forEach((task) -> split(task.text()).forEach((word) -> tasks.merge(word, 1, Integer::sum)));
		tasks.forEach((word, count) -> {
			if (count > 1 && count * 2 > plan.size()) {
				this.usual.add(word);
			}
		});
	}

	/** By the rows' numbers; without those that are new. */
	Map<Integer, TaskView> of(List<DraftRow> rows) {
		match(rows, (row, task) -> isSameClause(row, task) && isSameText(row, task));
		match(rows, this::isSameText);
		match(rows, (row, task) -> isSameClause(row, task) && likeness(row, task) >= REWORDED);
		match(rows, (row, task) -> likeness(row, task) >= MOVED);
		rows.stream().filter((row) -> !this.found.containsKey(row.number())).forEach(this::matchMerged);
		return this.found;
	}

	/** Whether the task was merged of several, this among them. */
	static boolean isPart(NewTask read, TaskView task) {
		return task.text().contains("\n")
				&& task.text().lines().map(RowMatching::words).anyMatch(words(read.text())::equals);
	}

	/** As they are compared: blanks, case and marks aside. */
	static String words(String text) {
		return Folding.fold(text);
	}

	private void matchMerged(DraftRow row) {
		this.plan.stream()
			.filter((task) -> isPart(row.task(), task))
			.findFirst()
			.ifPresent((task) -> this.found.put(row.number(), task));
	}

	private void match(List<DraftRow> rows, BiPredicate<NewTask, TaskView> same) {
		for (DraftRow row : rows) {
			if (!this.found.containsKey(row.number())) {
				this.plan.stream()
					.filter((task) -> !this.taken.contains(task) && same.test(row.task(), task))
					.findFirst()
					.ifPresent((task) -> {
						this.found.put(row.number(), task);
						this.taken.add(task);
					});
			}
		}
	}

	private boolean isSameText(NewTask row, TaskView task) {
		return folded(row.text()).equals(folded(task.text()));
	}

	private String folded(String text) {
		return this.folded.computeIfAbsent(text, RowMatching::words);
	}

	private boolean isSameClause(NewTask row, TaskView task) {
		return row.clause() != null && Objects.equals(this.citations.clause(row.clause()), task.clause());
	}

	/** Words shared, by words in all (Jaccard), but for those that are usual. */
	private double likeness(NewTask row, TaskView task) {
		Set<String> one = unique(row.text());
		Set<String> other = unique(task.text());
		long shared = one.stream().filter(other::contains).count();
		return (double) shared / Math.max(1, one.size() + other.size() - shared);
	}

	private Set<String> unique(String text) {
		return this.unique.computeIfAbsent(text, (fresh) -> {
			Set<String> words = split(fresh);
			words.removeAll(this.usual);
			return words;
		});
	}

	private static Set<String> split(String text) {
		return new HashSet<>(List.of(words(text).split("[^\\p{L}\\p{N}]+")));
	}

}
