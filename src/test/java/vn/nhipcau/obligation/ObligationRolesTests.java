package vn.nhipcau.obligation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.obligation.Province.done;
import static vn.nhipcau.obligation.Province.opened;

/** Who may do what: verb × role × own or another agency. */
@ModuleTest
class ObligationRolesTests {

	private static final List<String> ROLES = List.of("official", "leader", "secretary", "other official",
			"other leader", "provincial leader", "coordinator", "administrator", "citizen", "removed", "system");

	/** Y for may; the columns are {@link #ROLES}. */
	private static final Map<String, String> MATRIX = matrix("""
			open         . . . . . . Y . . . Y
			find         Y Y Y . . Y Y . . . Y
			find many    Y Y Y . . Y Y . . . Y
			history      Y Y Y . . Y Y . . . Y
			explain      Y Y Y . . Y Y . . . Y
			owed         Y Y Y . . Y Y . . . Y
			due          Y Y Y . . Y Y . . . Y
			mine         Y Y . . . . . . . . .
			progress     Y Y . . . . Y . . . .
			submit       Y Y . . . . Y . . . .
			withdraw     Y Y . . . . Y . . . .
			disown       Y Y . . . . Y . . . .
			pass on      Y Y . . . . . . . . .
			confirm      . . . . . . Y . . . Y
			return       . . . . . . Y . . . Y
			suspend      . . . . . . Y . . . Y
			resume       . . . . . . Y . . . Y
			cancel       . . . . . . Y . . . Y
			keep         . . . . . . Y . . . Y
			change date  . . . . . . Y . . . Y
			""");

	@Autowired
	Obligations obligations;

	@Autowired
	JdbcTemplate jdbc;

	private interface Verb {

		boolean isDoneBy(Actor actor, ObligationView work);

	}

	@Test
	void everyVerbObeysTheMatrix() {
		Province province = new Province(this.jdbc);
		Actor official = province.focal("Lan", province.finance);
		List<Actor> actors = List.of(official, province.leader("Hải", province.finance),
				province.secretary("Thu", province.finance), province.focal("Sơn", province.health),
				province.leader("Nga", province.health), province.provincialLeader(), province.coordinator,
				province.administrator(), Actor.citizen("web:1"), new Actor(official.person(), Set.of(), "web:2"),
				Actor.system("test"));
		verbs(province, official).forEach((name, verb) -> {
			StringBuilder seen = new StringBuilder();
			for (Actor actor : actors) {
				ObligationView work = opened(this.obligations.open(province.coordinator,
						List.of(province.work(province.finance, "Việc", "2026-06-15"))));
				seen.append(verb.isDoneBy(actor, work) ? 'Y' : '.');
				this.jdbc.update("DELETE FROM obligation_event");
				this.jdbc.update("DELETE FROM obligation");
			}
			assertThat(seen).as("%s by %s", name, ROLES).hasToString(MATRIX.get(name));
		});
	}

	private Map<String, Verb> verbs(Province province, Actor official) {
		Obligations all = this.obligations;
		Actor chief = province.coordinator;
		LocalDate day = LocalDate.of(2026, 6, 15);
		Map<String, Verb> verbs = new LinkedHashMap<>();
		verbs.put("open", (actor, work) -> all.open(actor,
				List.of(province.work(province.finance, "Mới", "2026-06-15"))) instanceof Opening.Opened);
		verbs.put("find", (actor, work) -> all.find(actor, work.code()).isPresent());
		verbs.put("find many", (actor, work) -> !all.find(actor, List.of(work.id())).isEmpty());
		verbs.put("history", (actor, work) -> {
			all.progress(official, work.ref(), 10);
			return !all.history(actor, work.id()).isEmpty();
		});
		verbs.put("explain", (actor, work) -> all.explain(actor, work.code()).isPresent());
		verbs.put("owed", (actor, work) -> !all.owed(actor, OwedFilter.asOf(day)).isEmpty());
		verbs.put("due", (actor, work) -> !all.dueBetween(actor, day, day).isEmpty());
		verbs.put("mine", (actor, work) -> all.mine(actor, 0, 5).total() == 1);
		verbs.put("progress", (actor, work) -> did(all.progress(actor, work.ref(), 10)));
		verbs.put("submit", (actor, work) -> did(all.submit(actor, work.ref())));
		verbs.put("withdraw", (actor, work) -> did(all.withdraw(actor, done(all.submit(official, work.ref())).ref())));
		verbs.put("disown", (actor, work) -> did(all.disown(actor, work.ref())));
		verbs.put("pass on", (actor, work) -> did(all.passOn(actor, work.ref(), Assignee.of(official.person()))));
		verbs.put("confirm", (actor, work) -> did(all.confirm(actor, done(all.submit(official, work.ref())).ref())));
		verbs.put("return",
				(actor, work) -> did(all.returnForRework(actor, done(all.submit(official, work.ref())).ref())));
		verbs.put("suspend", (actor, work) -> did(all.suspend(actor, work.ref())));
		verbs.put("resume", (actor, work) -> did(all.resume(actor, done(all.suspend(chief, work.ref())).ref())));
		verbs.put("cancel", (actor, work) -> did(all.cancel(actor, work.ref())));
		verbs.put("keep", (actor, work) -> did(all.keep(actor, done(all.disown(official, work.ref())).ref())));
		verbs.put("change date", (actor, work) -> did(all.changeDate(actor, work.ref(), Due.by(day.plusDays(9)),
				new DecidingDocument("2147/UBND-TH", LocalDate.of(2026, 5, 29)))));
		return verbs;
	}

	/** Done; or else refused for want of right, and nothing else. */
	private static boolean did(Outcome outcome) {
		assertThat(outcome).isInstanceOfAny(Outcome.Done.class, Refused.NotYours.class);
		return outcome instanceof Outcome.Done;
	}

	private static Map<String, String> matrix(String table) {
		Map<String, String> rows = new LinkedHashMap<>();
		table.lines().forEach((line) -> rows.put(line.substring(0, 13).strip(), line.substring(13).replace(" ", "")));
		return rows;
	}

}
