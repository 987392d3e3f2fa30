package vn.nhipcau.bench;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.spi.Inbox;
import vn.nhipcau.chat.spi.Incoming;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.operation.spi.Watch;
import vn.nhipcau.petition.NewPetition;
import vn.nhipcau.petition.Outcome;
import vn.nhipcau.petition.Particulars;
import vn.nhipcau.petition.PetitionKind;
import vn.nhipcau.petition.Petitions;
import vn.nhipcau.progress.Draft;
import vn.nhipcau.progress.Filing;
import vn.nhipcau.progress.Progress;
import vn.nhipcau.progress.Reports;
import vn.nhipcau.storage.Expiring;
import vn.nhipcau.storage.Sweep;
import vn.nhipcau.summary.Summaries;

/**
 * Measures the house on a database of some size: what people do goes through the inbox as
 * from any channel, jobs and figures are called as their clocks call them. Prints one
 * line {@code GROWTH name p50 p95 n} for each, in milliseconds, and ends.
 */
@Component
@Order
@ConditionalOnProperty("bench.growth")
class Growth implements ApplicationRunner {

	private static final int DUE = 200;

	private final ConfigurableApplicationContext house;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final GrowthClock clock;

	private final AtomicLong updates = new AtomicLong(System.currentTimeMillis());

	private final List<String> wanted;

	private final Stopwatch stopwatch;

	private final Insides insides;

	Growth(ConfigurableApplicationContext house, JdbcTemplate jdbc, TransactionTemplate transaction,
			GrowthClock clock) {
		this.house = house;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
		this.wanted = List.of(house.getEnvironment().getRequiredProperty("bench.growth").split(","));
		this.stopwatch = new Stopwatch(this.wanted);
		this.insides = new Insides(house);
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.wanted.contains("none")) {
			catchUp();
			people();
			citizens();
			sweeps();
			figures();
			retention();
		}
		System.out.println("GROWTH-END");
		this.house.close();
		System.exit(0);
	}

	/** The mornings before, by the house itself: what should have been told was. */
	private void catchUp() {
		if (this.jdbc.queryForList("SELECT name FROM reminder_round WHERE name = 'growth'").isEmpty()) {
			for (String day : List.of("18", "19", "20", "23", "24")) {
				this.clock.set("2026-11-" + day + "T07:40");
				sweep("reminders").sweep(this.clock.instant());
				sent();
			}
			List<Long> due = this.jdbc.queryForList("""
					SELECT id FROM obligation WHERE state IN ('NOT_STARTED', 'IN_PROGRESS') AND subject_kind = 'task'
					AND last_day > '2026-12-01' ORDER BY id LIMIT ?""", Long.class, DUE);
			due.forEach((id) -> this.jdbc.update("UPDATE obligation SET last_day = '2026-11-27' WHERE id = ?", id));
			due.forEach((id) -> this.jdbc
				.update("UPDATE reminder_agenda SET last_day = '2026-11-27' WHERE obligation_id = ?", id));
			this.jdbc.update("INSERT INTO reminder_round (name, at) VALUES ('growth', CURRENT_TIMESTAMP)");
			this.jdbc.execute("VACUUM ANALYZE");
		}
		this.clock.set("2026-11-24T10:00");
	}

	private void people() {
		String official = "web:p88";
		say("an official's work (/viec)", official, "/viec");
		say("a focal post's work (/viec)", "web:p8", "/viec");
		say("an official's summary (/tonghop)", official, "/tonghop");
		say("an agency's summary (/tonghop)", "web:p48", "/tonghop");
		say("the province's summary (/tonghop)", "web:p281", "/tonghop");
		this.stopwatch.measure("the province's summary by document", () -> bean(Summaries.class).byPlan(at("web:p281")));
		say("overdue, province (/quahan)", "web:p281", "/quahan");
		say("due soon, province (/sapdenhan)", "web:p281", "/sapdenhan");
		say("overdue, agency (/quahan)", "web:p48", "/quahan");
		say("silent agencies (/chuabaocao)", "web:p281", "/chuabaocao");
		say("to confirm (/choxacnhan)", "web:p281", "/choxacnhan");
		say("a leader's approvals (/choduyet)", "web:p48", "/choduyet");
		say("a coordinator's approvals (/choduyet)", "web:p281", "/choduyet");
		say("who cannot be reached (/khonglienlac)", "web:p281", "/khonglienlac");
		say("plans (/kehoach)", "web:p281", "/kehoach");
		Actor actor = at(official);
		List<Long> mine = this.jdbc.queryForList("""
				SELECT id FROM obligation WHERE state = 'IN_PROGRESS' AND subject_kind = 'task' AND holder_person_id = 88
				ORDER BY id""", Long.class);
		AtomicLong turn = new AtomicLong();
		this.stopwatch.measure("a status update", () -> {
			int one = (int) (turn.incrementAndGet() % mine.size());
			Filing filed = bean(Reports.class).file(actor, Ref.now(new ObligationId(mine.get(one))),
					Draft.progress(Progress.percent((int) (turn.get() % 90))));
			require(filed instanceof Filing.Filed, filed);
		});
	}

	private void citizens() {
		String citizen = "web:c77";
		String code = this.jdbc.queryForObject("SELECT MIN(code) FROM petition WHERE citizen = ?", String.class,
				citizen);
		say("a citizen's cases (/hoso)", citizen, "/hoso");
		say("a case by its code (/tracuu)", citizen, "/tracuu " + code);
		NewPetition petition = new NewPetition(PetitionKind.FEEDBACK, "Đèn đường trước cổng trường học bị hỏng đã lâu.",
				List.of(), Particulars.NONE, false);
		this.stopwatch.measure("lodging a petition", () -> {
			Outcome outcome = bean(Petitions.class).submit(at("web:c78"), petition);
			require(outcome instanceof Outcome.Done, outcome);
		});
	}

	private void sweeps() {
		List<Long> due = this.jdbc.queryForList(
				"SELECT id FROM obligation WHERE last_day = '2026-11-27' AND state IN ('NOT_STARTED', 'IN_PROGRESS')"
						+ " AND subject_kind = 'task' ORDER BY id LIMIT ?",
				Long.class, DUE);
		Sweep reminders = sweep("reminders");
		this.stopwatch.measure("the sweep with " + DUE + " due", () -> makeDue(due), () -> reminders.sweep(this.clock.instant()));
		require(due.size() == DUE, due.size());
		sent();
		this.stopwatch.measure("the sweep with nothing due", () -> reminders.sweep(this.clock.instant()));
		for (Sweep sweep : this.house.getBeansOfType(Sweep.class).values()) {
			if (!sweep.name().equals("reminders") && !sweep.name().equals("retention")) {
				this.stopwatch.measure("sweep " + sweep.name(), () -> sweep.sweep(this.clock.instant()));
			}
		}
		this.jdbc.queryForList("SELECT kind, COUNT(*) AS n FROM audit_finding WHERE closed_at IS NULL GROUP BY kind")
			.forEach((row) -> System.out.println("FINDINGS " + row));
	}

	private void makeDue(List<Long> due) {
		Date today = Date.valueOf(LocalDate.now(this.clock));
		String ids = due.toString().replace('[', '(').replace(']', ')');
		this.jdbc.update("DELETE FROM outbox WHERE id IN (SELECT message_id FROM reminder WHERE slot = ? AND step = 3"
				+ " AND obligation_id IN " + ids + ")", today);
		this.jdbc.update("DELETE FROM reminder WHERE slot = ? AND obligation_id IN " + ids, today);
		this.jdbc.update("UPDATE reminder_agenda SET next_on = ?, from_on = ? WHERE obligation_id IN " + ids, today,
				today);
	}

	private void figures() {
		this.stopwatch.measure("figures of the outbox", () -> this.insides.call("outboxFigures", "ask"));
		this.stopwatch.measure("figures of the inbox", () -> this.insides.call("inboxFigures", "ask"));
		this.stopwatch.measure("figures of the sweeps", () -> this.insides.call("sweepRuns", "ask"));
		this.stopwatch.measure("figures of the watches", () -> this.house.getBeansOfType(Watch.class).values().forEach(Watch::look));
		this.stopwatch.measure("figures of the auditor", () -> this.insides.call("findings", "lastAudit"));
	}

	/** One batch, taken back; and a look that finds nothing. */
	private void retention() {
		for (Expiring expiring : new TreeMap<>(this.house.getBeansOfType(Expiring.class)).values()) {
			int hours = Objects.requireNonNull(this.jdbc.queryForObject("SELECT hours FROM retention WHERE what = ?",
					Integer.class, expiring.what()));
			OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
			this.stopwatch.measure("retention " + expiring.what() + ", a batch", () -> remove(expiring, now.minusHours(hours / 2)));
			this.stopwatch.measure("retention " + expiring.what() + ", none", () -> remove(expiring, now.minusYears(20)));
		}
	}

	private void remove(Expiring expiring, OffsetDateTime before) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.update(expiring.removal(), before);
			status.setRollbackOnly();
		});
	}

	/** From the inbox to the answer in the outbox. */
	private void say(String name, String address, String words) {
		Inbox inbox = bean(Inbox.class);
		Method runOnce = this.insides.method("inboxWorker", "runOnce");
		Object worker = this.insides.bean("inboxWorker");
		this.stopwatch.measure(name, () -> {
			String id = "growth-" + this.updates.incrementAndGet();
			inbox.receive(new Incoming("growth", id, Address.parse(address),
					"{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, words).getBytes(StandardCharsets.UTF_8)));
			boolean more = true;
			while (more) {
				more = Boolean.TRUE.equals(ReflectionUtils.invokeMethod(runOnce, worker));
			}
			require("DONE".equals(this.jdbc.queryForObject("SELECT state FROM inbox WHERE account = 'growth' AND update_id = ?", String.class,
					id)), words);
		});
	}

	/** What was enqueued counts as handed over: nothing is sent here. */
	private void sent() {
		this.jdbc.update("""
				UPDATE outbox SET state = 'SENT', last_outcome = 'SENT', attempts = 1, finished_at = ?
				WHERE state = 'PENDING'""", this.clock.instant().atOffset(ZoneOffset.UTC));
	}

	private Actor at(String address) {
		return bean(Speakers.class).at(Address.parse(address));
	}

	private Sweep sweep(String name) {
		return this.house.getBeansOfType(Sweep.class)
			.values()
			.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private <T> T bean(Class<T> type) {
		return this.house.getBean(type);
	}

	private static void require(boolean met, Object what) {
		if (!met) {
			throw new IllegalStateException("Not as expected: " + what);
		}
	}

}
