package vn.nhipcau.progress;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.obligation.Refused;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may report, take back, decide and read: verb × role × own or another agency. */
@ModuleTest
class ReportRolesTests {

	private static final List<String> ROLES = List.of("official", "leader", "secretary", "other official",
			"other leader", "provincial leader", "coordinator", "administrator", "citizen", "removed", "system");

	/** Y for may; the columns are {@link #ROLES}. */
	private static final Map<String, String> MATRIX = matrix("""
			progress     Y Y . . . . . . . . .
			result       Y Y . . . . . . . . .
			obstacle     Y Y . . . . . . . . .
			document     Y Y . . . . . . . . .
			disown       Y Y . . . . . . . . .
			record for   . . . . . . Y . . . .
			evidence     Y . . . . . . . . . .
			undo         Y . . . . . . . . . .
			confirm      . . . . . . Y . . . Y
			more         . . . . . . Y . . . Y
			stop         . . . . . . Y . . . Y
			keep         . . . . . . Y . . . Y
			of           Y Y Y . . Y Y . . . Y
			latest       Y Y Y . . Y Y . . . .
			review       Y Y Y . . Y Y . . . .
			waiting      . . . . . . Y . . . .
			moves        Y Y . . . . Y . . . .
			""");

	@Autowired
	Reports reports;

	@Autowired
	Office office;

	@Autowired
	JdbcTemplate jdbc;

	private Actor official;

	private Actor coordinator;

	private interface Verb {

		boolean isDoneBy(Actor actor, ObligationView work);

	}

	@Test
	void everyVerbObeysTheMatrix() {
		AgencyId roads = this.office.agency("Sở Xây dựng");
		AgencyId health = this.office.agency("Sở Y tế");
		AgencyId committee = this.office.agency("Văn phòng UBND tỉnh");
		this.official = this.office.person("Lan", roads, Duty.FOCAL, null);
		this.coordinator = this.office.person("Minh", committee, Duty.COORDINATOR, null);
		List<Actor> actors = List.of(this.official, this.office.person("Hải", roads, Duty.LEADER, null),
				this.office.person("Thu", roads, Duty.SECRETARY, null),
				this.office.person("Sơn", health, Duty.FOCAL, null),
				this.office.person("Nga", health, Duty.LEADER, null),
				this.office.person("Hùng", committee, Duty.PROVINCIAL_LEADER, null), this.coordinator,
				this.office.person("Tú", committee, Duty.ADMINISTRATOR, null), Actor.citizen("web:1"),
				new Actor(this.official.person(), Set.of(), "web:2"), Actor.system("test"));
		verbs().forEach((name, verb) -> {
			StringBuilder seen = new StringBuilder();
			for (Actor actor : actors) {
				List.of("report_review", "status_report", "obligation_event", "obligation")
					.forEach((table) -> this.jdbc.update("DELETE FROM " + table));
				seen.append(verb.isDoneBy(actor, this.office.work(roads, "Việc", "2026-06-15")) ? 'Y' : '.');
			}
			assertThat(seen).as("%s by %s", name, ROLES).hasToString(MATRIX.get(name));
		});
	}

	private Map<String, Verb> verbs() {
		Reports all = this.reports;
		LocalDate day = LocalDate.of(2026, 6, 10);
		Document document = new Document("1/BC-SXD", day.minusDays(20));
		Map<String, Verb> verbs = new LinkedHashMap<>();
		verbs.put("progress", (actor, work) -> did(all.file(actor, ref(work), Draft.progress(Progress.percent(10)))));
		verbs.put("result", (actor, work) -> did(all.file(actor, ref(work), Draft.result(Evidence.NONE))));
		verbs.put("obstacle", (actor, work) -> did(all.file(actor, ref(work), Draft.obstacle("mưa lũ"))));
		verbs.put("document", (actor, work) -> did(all.file(actor, ref(work), Draft.writtenDocument(document))));
		verbs.put("disown", (actor, work) -> did(all.file(actor, ref(work), Draft.notOurs("của Sở Y tế"))));
		verbs.put("record for", (actor,
				work) -> did(all.recordFor(actor, ref(work), Draft.progress(Progress.percent(10)), Source.TELEPHONE)));
		verbs.put("evidence", (actor, work) -> did(all.addEvidence(actor, result(work).id(), Evidence.text("thêm"))));
		verbs.put("undo", (actor, work) -> did(all.undo(actor, result(work).id())));
		verbs.put("confirm", (actor, work) -> {
			result(work);
			return did(all.confirm(actor, ref(work)));
		});
		verbs.put("more", (actor, work) -> {
			result(work);
			return did(all.askForMore(actor, ref(work), "thiếu", day));
		});
		verbs.put("stop", (actor, work) -> did(all.stopFollowing(actor, ref(work), "trùng")));
		verbs.put("keep", (actor, work) -> {
			filed(all.file(this.official, ref(work), Draft.notOurs("của Sở Y tế")));
			return did(all.keep(actor, ref(work), "mục III.2"));
		});
		verbs.put("of", (actor, work) -> {
			result(work);
			return !all.of(actor, work.id()).isEmpty();
		});
		verbs.put("latest", (actor, work) -> {
			result(work);
			return !all.latest(actor, List.of(work)).isEmpty();
		});
		verbs.put("review", (actor, work) -> {
			all.stopFollowing(this.coordinator, ref(work), "trùng");
			return all.latestReview(actor, work).isPresent();
		});
		verbs.put("waiting", (actor, work) -> {
			result(work);
			return !all.waiting(actor).isEmpty();
		});
		verbs.put("moves", (actor, work) -> !all.moves(actor, work).isEmpty());
		return verbs;
	}

	private ReportView result(ObligationView work) {
		return filed(this.reports.file(this.official, ref(work), Draft.result(Evidence.NONE)));
	}

	private static Ref ref(ObligationView work) {
		return Ref.now(work.id());
	}

	private static ReportView filed(Filing filing) {
		return ((Filing.Filed) filing).report();
	}

	/** Done; or else refused for want of right, and nothing else. */
	private static boolean did(Filing filing) {
		if (filing instanceof Filing.NotTaken notTaken) {
			assertThat(notTaken.why()).isInstanceOfAny(Refused.NotYours.class, Refused.NotFound.class);
			return false;
		}
		assertThat(filing).isInstanceOf(Filing.Filed.class);
		return true;
	}

	private static boolean did(Judgement judgement) {
		if (judgement instanceof Judgement.NotTaken notTaken) {
			assertThat(notTaken.why()).isInstanceOfAny(Refused.NotYours.class, Refused.NotFound.class);
			return false;
		}
		assertThat(judgement).isInstanceOf(Judgement.Decided.class);
		return true;
	}

	private static Map<String, String> matrix(String table) {
		Map<String, String> rows = new LinkedHashMap<>();
		table.lines().forEach((line) -> rows.put(line.substring(0, 13).strip(), line.substring(13).replace(" ", "")));
		return rows;
	}

}
