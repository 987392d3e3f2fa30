package vn.nhipcau.importer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan as an office lays it out: head and signature in two columns, the annex a table
 * whose rows share merged cells. Made from a plan that lies there as text.
 *
 * @param left of the head: who issues, and the number
 * @param right of the head: the motto, place and date
 * @param before the lines up to the table
 * @param columns the headings of the table; empty when there is none
 * @param after the lines behind the table
 */
record PlanLayout(List<String> left, List<String> right, List<String> before, List<String> columns, List<Task> tasks,
		List<String> after) {

	/**
	 * A row of the table.
	 *
	 * @param shared has no agencies and time of its own: its cells are merged with those
	 * above
	 */
	record Task(String number, String text, String leads, String coordinators, String time, boolean shared) {

		List<String> cells() {
			return List.of(this.number, this.text, this.leads, this.coordinators, this.time);
		}

	}

	static PlanLayout demo(LocalDate today) {
		return of(DemoPlan.on(today));
	}

	static PlanLayout of(byte[] text) {
		List<String> lines = new String(text, StandardCharsets.UTF_8).lines()
			.map((line) -> line.replaceAll("[\\s\\u00A0]+", " ").strip())
			.filter((line) -> !line.isEmpty())
			.toList();
		int head = Math.max(0, lines.indexOf("ỦY BAN NHÂN DÂN"));
		int motto = lines.indexOf("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
		int type = first(lines, Math.max(0, motto), "KẾ HOẠCH|CHƯƠNG TRÌNH HÀNH ĐỘNG");
		int table = first(lines, 0, "TT");
		int end = first(lines, table, "\\[\\d+\\].*");
		int body = (motto > 0) ? type : 0;
		List<String> frame = lines.subList((motto > 0) ? motto : 0, body);
		List<String> left = (motto > 0) ? java.util.stream.Stream
			.concat(lines.subList(head, motto).stream(), frame.stream().filter((line) -> line.startsWith("Số")))
			.toList() : List.of();
		return new PlanLayout(left, frame.stream().filter((line) -> !line.startsWith("Số")).toList(),
				lines.subList(body, table), (table < lines.size()) ? lines.subList(table, table + 5) : List.of(),
				tasks(text), lines.subList(end, lines.size()));
	}

	private static int first(List<String> lines, int from, String pattern) {
		for (int i = from; i < lines.size(); i++) {
			if (lines.get(i).matches(pattern)) {
				return i;
			}
		}
		return lines.size();
	}

	private static List<Task> tasks(byte[] text) {
		return ((Reading.Read) new PlanReader().read(text)).draft()
			.tasks()
			.stream()
			.filter((task) -> task.ref().startsWith("PL."))
			.map(PlanLayout::task)
			.toList();
	}

	private static Task task(TaskDraft task) {
		boolean shared = !task.leads().stated();
		return new Task(shared ? "" : task.ref().split("\\.")[1], task.text(),
				shared ? "" : String.join("; ", task.leads().value()),
				shared ? "" : String.join("; ", task.coordinators().value()),
				shared ? "" : String.valueOf(task.timeline()), shared);
	}

	/** Where "Nơi nhận" begins in the lines before the table, or their number. */
	int tail() {
		return first(this.before, 0, "Nơi nhận.*");
	}

	/** Where the signature begins. */
	int signature() {
		return first(this.before, tail(), "(?:TM|KT|TL|Q)\\. .*");
	}

	/** Where the text goes on behind the signature. */
	int annex() {
		return first(this.before, tail(), "PHỤ LỤC.*|\\[\\d+\\].*|Văn bản này .*");
	}

	/** The lines of the task at {@code from} that share its merged cells. */
	int sharing(int from) {
		int to = from + 1;
		while (to < this.tasks.size() && this.tasks.get(to).shared()) {
			to++;
		}
		return to - from;
	}

}
