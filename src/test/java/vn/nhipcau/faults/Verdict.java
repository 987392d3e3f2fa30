package vn.nhipcau.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.nhipcau.faults.inside.Work;

/** Counts what came of a run, from the fake Telegram's log and the database alone. */
final class Verdict {

	private final List<String> lost = new ArrayList<>();

	private final List<String> unmarked = new ArrayList<>();

	private int marked;

	private long longestWait;

	static Verdict of(Traffic traffic, int work, SendLog log, Store store) throws SQLException {
		Verdict verdict = new Verdict();
		traffic.handed().forEach((said, at) -> verdict.answers(said, at, log));
		for (int number = 1; number <= work; number++) {
			String title = Work.title(number);
			verdict.copies("reminder " + number,
					log.of(Work.chat(number)).stream().filter((sent) -> sent.text().contains(title)).toList());
		}
		try (Connection connection = store.connect()) {
			verdict.database(connection, traffic, work);
		}
		return verdict;
	}

	int lost() {
		return this.lost.size();
	}

	int marked() {
		return this.marked;
	}

	int unmarked() {
		return this.unmarked.size();
	}

	long longestWait() {
		return this.longestWait;
	}

	String examples() {
		return "lost " + this.lost.stream().limit(8).toList() + ", twice " + this.unmarked.stream().limit(8).toList();
	}

	private void answers(Traffic.Said said, long at, SendLog log) {
		List<SendLog.Accepted> answers = log.of(said.chat())
			.stream()
			.filter((sent) -> said.step().isAnsweredBy(sent.text()))
			.toList();
		copies(said.toString(), answers);
		answers.stream()
			.findFirst()
			.ifPresent((first) -> this.longestWait = Math.max(this.longestWait, first.at() - at));
	}

	/**
	 * Of several copies one may be without a mark. It need not be the first: when
	 * database time leaps over a lease, the repeat may overtake a slow original.
	 */
	private void copies(String what, List<SendLog.Accepted> copies) {
		if (copies.isEmpty()) {
			this.lost.add(what);
			return;
		}
		long bare = Math.max(0, copies.stream().filter((copy) -> !copy.isMarked()).count() - 1);
		for (long i = 0; i < bare; i++) {
			this.unmarked.add(what + ": " + copies);
		}
		this.marked += (int) (copies.size() - 1 - bare);
	}

	private void database(Connection connection, Traffic traffic, int work) throws SQLException {
		Map<String, Long> inbox = counted(connection,
				"SELECT state, COUNT(*) FROM inbox WHERE kind <> 'INTERNAL' GROUP BY state");
		compare("inbox", traffic.messages() - traffic.poison(), inbox.getOrDefault("DONE", 0L));
		compare("set aside", traffic.poison(), inbox.getOrDefault("ASIDE", 0L));
		Map<String, Long> reports = counted(connection, "SELECT citizen, COUNT(*) FROM petition GROUP BY citizen");
		compare("reports", traffic.citizens(), reports.size());
		reports.forEach((citizen, count) -> once("report of " + citizen, count));
		Map<String, Long> told = counted(connection, """
				SELECT CAST(obligation_id AS varchar(20)), COUNT(*) FROM reminder WHERE state = 'TOLD'
				GROUP BY obligation_id""");
		compare("reminders told", work, told.size());
		told.forEach((obligation, count) -> once("reminder of obligation " + obligation, count));
		Map<String, Long> unsent = counted(connection,
				"SELECT state, COUNT(*) FROM outbox WHERE state NOT IN ('SENT', 'PENDING') GROUP BY state");
		unsent.forEach((state, count) -> this.lost.add(count + " outgoing " + state));
	}

	private void compare(String what, long wanted, long there) {
		if (wanted != there) {
			((there < wanted) ? this.lost : this.unmarked).add(what + ": " + there + " instead of " + wanted);
		}
	}

	private void once(String what, long count) {
		if (count > 1) {
			this.unmarked.add(what + " stands there " + count + " times");
		}
	}

	private static Map<String, Long> counted(Connection connection, String sql) throws SQLException {
		Map<String, Long> counted = new TreeMap<>();
		try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
			while (rows.next()) {
				counted.put(rows.getString(1), rows.getLong(2));
			}
		}
		return counted;
	}

}
