package vn.nhipcau.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

import vn.nhipcau.faults.inside.Orders;
import vn.nhipcau.faults.inside.Work;
import vn.nhipcau.telegram.FakeTelegram;

/** One run: a new database, some nodes, a list of faults, and the count at the end. */
final class Round {

	/** A Monday morning without a holiday near it. */
	private static final Instant MORNING = LocalDateTime.of(2026, 6, 1, 9, 0)
		.atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
		.toInstant();

	private static final Duration WITHOUT_NEWS = Duration.ofSeconds(150);

	private static final Duration LONGEST_START = Duration.ofSeconds(180);

	private final Plan plan;

	private final HouseFiles files;

	private final Path directory;

	private final Traffic traffic = new Traffic();

	private final List<Over> over = new ArrayList<>();

	private volatile int work;

	/**
	 * @param faults in their order
	 * @param citizens new ones at each fault, of about four messages each
	 * @param work reminders that fall due at each fault
	 * @param upFor seconds between two faults, at most
	 * @param quiet how long to wait for what may still come twice
	 */
	record Plan(String setting, long seed, int nodes, Function<Path, Store> store, boolean webhook, List<Fault> faults,
			int citizens, int work, double upFor, boolean repeats, Duration quiet) {
	}

	/**
	 * When a fault was over.
	 */
	private record Over(Fault fault, long at) {
	}

	Round(Plan plan, HouseFiles files, Path directory) {
		this.plan = plan;
		this.files = files;
		this.directory = directory;
	}

	Row run() {
		long started = System.nanoTime();
		try (UnreliableTelegram telegram = new UnreliableTelegram(this.plan.seed());
				Store store = this.plan.store().apply(Files.createDirectories(this.directory))) {
			if (this.plan.repeats()) {
				telegram.repeats();
			}
			Path orders = this.directory.resolve("orders");
			new Orders(Duration.between(Instant.now(), MORNING), Duration.ZERO, 0).write(orders);
			Field field = new Field(nodes(telegram, store, orders), telegram, store, orders,
					new Random(this.plan.seed()), () -> isDone(telegram.log()));
			fight(field);
			return count(field, started);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void fight(Field field) {
		try (Hands hands = hands(field)) {
			// The first one makes the key that all of them read.
			field.revive(field.nodes().get(0));
			field.awaitAny();
			field.nodes().stream().skip(1).forEach(field::revive);
			Patience.until(LONGEST_START, () -> field.nodes().stream().allMatch(Node::isReady));
			for (Fault fault : this.plan.faults()) {
				hands.take(this.traffic.wave(this.plan.citizens()));
				this.work += this.plan.work();
				field.order((orders) -> orders.work(this.work));
				field.awaitAny();
				Patience.rest(field.between(0.1, this.plan.upFor()));
				fault.strike(field);
				this.over.add(new Over(fault, System.nanoTime()));
			}
			hands.take(this.traffic.wave(this.plan.citizens()));
			finish(field);
		}
		finally {
			field.nodes().stream().filter(Node::isReady).forEach(Node::stop);
			field.nodes().forEach(Node::close);
		}
	}

	/** Until everything is answered, or nothing comes any more. */
	private void finish(Field field) {
		field.telegram().weather(() -> NetworkFault.NONE);
		SendLog log = field.telegram().log();
		long[] last = { log.size(), System.nanoTime() };
		Patience.until(Duration.ofMinutes(30), () -> {
			if (log.size() != last[0]) {
				last[0] = log.size();
				last[1] = System.nanoTime();
			}
			return isDone(log) || System.nanoTime() - last[1] > WITHOUT_NEWS.toNanos();
		});
		Patience.rest(this.plan.quiet());
	}

	private boolean isDone(SendLog log) {
		for (int number = 1; number <= this.work; number++) {
			String title = Work.title(number);
			if (log.of(Work.chat(number)).stream().noneMatch((sent) -> sent.text().contains(title))) {
				return false;
			}
		}
		return this.traffic.isAnswered(log);
	}

	private Row count(Field field, long started) {
		try {
			SendLog log = field.telegram().log();
			Verdict verdict = Verdict.of(this.traffic, this.work, log, field.store());
			int kills = (int) this.plan.faults().stream().filter(Fault::isKill).count();
			Row row = new Row(this.plan.setting(), this.plan.seed(), kills,
					this.plan.faults().size() - kills + field.telegram().faults(), this.traffic.messages(), this.work,
					verdict.lost(), verdict.marked(), verdict.unmarked(), recovery(log, true), recovery(log, false),
					Duration.ofNanos(verdict.longestWait()), Duration.ofNanos(System.nanoTime() - started));
			if (!row.isClean()) {
				System.out.println("##### " + verdict.examples());
			}
			return row;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database cannot be read", ex);
		}
	}

	private Recovery recovery(SendLog log, boolean kills) {
		return new Recovery(this.over.stream()
			.filter((over) -> over.fault().isKill() == kills)
			.map((over) -> Duration.ofNanos(log.firstAfter(over.at()).orElse(System.nanoTime()) - over.at()))
			.toList());
	}

	private Hands hands(Field field) {
		return this.plan.webhook() ? new Delivered(field, this.plan.repeats()) : new Fetched(field.telegram());
	}

	private List<Node> nodes(UnreliableTelegram telegram, Store store, Path orders) {
		List<Node> nodes = new ArrayList<>();
		for (int i = 1; i <= this.plan.nodes(); i++) {
			Map<String, String> settings = new HashMap<>(store.settings());
			settings.put("NHIPCAU_TELEGRAM_TOKEN", FakeTelegram.TOKEN);
			settings.put("NHIPCAU_TELEGRAM_API_URL", telegram.url().toString());
			settings.put("NHIPCAU_TELEGRAM_APPROVAL", "Công văn giả định, dùng khi thử");
			settings.put("NHIPCAU_TELEGRAM_POLL_FOR", "5s");
			// One bot, many chats: the pace is not what is tried here.
			settings.put("NHIPCAU_TELEGRAM_LIMITS_INTERVAL", "1ms");
			settings.put("NHIPCAU_TELEGRAM_LIMITS_CHAT_INTERVAL", "1ms");
			settings.put("NHIPCAU_REMINDER_STEPS", "0");
			settings.put("NHIPCAU_REMINDER_OVERDUE_EVERY", "0");
			settings.put("NHIPCAU_REMINDER_REST_DAYS", "true");
			settings.put("NHIPCAU_REMINDER_HOURS_0_FROM", "00:00");
			settings.put("NHIPCAU_REMINDER_HOURS_0_TO", "23:59:59");
			if (this.plan.webhook()) {
				settings.put("NHIPCAU_TELEGRAM_WEBHOOK_URL", "http://127.0.0.1/telegram/webhook");
				settings.put("NHIPCAU_TELEGRAM_WEBHOOK_SECRET", Delivered.SECRET);
			}
			// Of several nodes the last one's clock is an hour off.
			Duration skew = Duration.ofHours((i > 1 && i == this.plan.nodes()) ? 1 : 0);
			nodes.add(new Node("node-" + i, this.directory, this.files.command(orders, skew), settings));
		}
		return nodes;
	}

}
