package vn.nhipcau.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Channels;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.PassingFault;
import vn.nhipcau.storage.Vault;
import vn.nhipcau.storage.Way;

/**
 * Does stored jobs one by one, outside any transaction; each result goes back into its
 * conversation.
 */
@Component
class JobWorker {

	private static final Logger log = LoggerFactory.getLogger(JobWorker.class);

	private static final int MOST_ATTEMPTS = 3;

	/** What is done within this needs no sign that it is being done. */
	private static final Duration PATIENCE = Duration.ofSeconds(1);

	/** Platforms show such a sign for five seconds (Bot API, sendChatAction). */
	private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(4);

	private final JdbcTemplate jdbc;

	private final DatabaseTime time;

	private final Vault vault;

	private final JsonMapper json;

	private final Jobs jobs;

	private final DurableInbox inbox;

	private final Channels channels;

	private final TransactionTemplate transaction;

	private volatile boolean ending;

	private volatile long endsAt;

	private final ExecutorService bounded = Executors.newCachedThreadPool((task) -> {
		Thread thread = new Thread(task, "job-run");
		thread.setDaemon(true);
		return thread;
	});

	JobWorker(JdbcTemplate jdbc, DatabaseTime time, Vault vault, JsonMapper json, Jobs jobs, DurableInbox inbox,
			Channels channels, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.time = time;
		this.vault = vault;
		this.json = json;
		this.jobs = jobs;
		this.inbox = inbox;
		this.channels = channels;
		this.transaction = new TransactionTemplate(transactions);
	}

	private record Leased(long id, String kind, Address conversation, byte[] request, @Nullable Long announcement,
			int attempts, long fence, @Nullable Long cause) {
	}

	/** Told to end, and the job at hand does not. */
	private static final class HandedOver extends Exception {

	}

	/**
	 * What comes back into the conversation.
	 *
	 * @param announcement the message that said that it was being done
	 */
	record Outcome(String kind, @Nullable JsonNode result, @Nullable JsonNode request, @Nullable String reference,
			@Nullable Long announcement) {
	}

	/**
	 * The job at hand has this long; then it goes back, for another node or the next
	 * start.
	 */
	void end(Duration patience) {
		this.endsAt = System.nanoTime() + patience.toNanos();
		this.ending = true;
	}

	void begin() {
		this.ending = false;
	}

	/**
	 * @return whether there was a job to do
	 */
	boolean runOnce() {
		Optional<Leased> leased = Objects.requireNonNull(this.transaction.execute((status) -> lease()));
		leased.ifPresent((job) -> {
			try (Way.Stretch way = Way.from(job.cause())) {
				run(job, this.jobs.find(job.kind()));
			}
		});
		return leased.isPresent();
	}

	private void run(Leased leased, @Nullable Job<?, ?> job) {
		JsonNode request = null;
		try {
			request = this.json.readTree(this.vault.open(leased.request(), Jobs.place(leased.id())));
			if (job == null || leased.attempts() > MOST_ATTEMPTS) {
				fail(leased, request, null);
				return;
			}
			finish(leased, new Outcome(leased.kind(), result(job, request, leased.conversation()), null, null,
					leased.announcement()));
		}
		catch (HandedOver ex) {
			log.info("Job {} goes back", leased.id());
			this.jdbc.update("UPDATE job SET attempts = attempts - 1, leased_until = NULL WHERE id = ? AND fence = ?",
					leased.id(), leased.fence());
		}
		catch (Exception ex) {
			if (leased.attempts() < MOST_ATTEMPTS && PassingFault.is(ex)) {
				log.warn("Job {} will be tried again: {}", leased.id(), Faults.line(ex));
				return;
			}
			fail(leased, request, ex);
		}
	}

	private <Q extends Record, R extends Record> JsonNode result(Job<Q, R> job, JsonNode request, Address conversation)
			throws Exception {
		Q asked = this.json.treeToValue(request, job.request());
		Long cause = Way.cause();
		return this.json.valueToTree(await(this.bounded.submit(() -> {
			try (Way.Stretch way = Way.from(cause)) {
				return job.run(asked);
			}
		}), job.limit(), conversation));
	}

	/**
	 * Says now and then, to whoever waits for longer than a moment, that it goes on. What
	 * takes too long is left to itself and its result thrown away; it is not interrupted
	 * (see {@link vn.nhipcau.storage.Worker}).
	 */
	private <R> R await(Future<R> run, Duration limit, Address conversation) throws Exception {
		long end = System.nanoTime() + limit.toNanos();
		Duration patience = PATIENCE;
		while (true) {
			long left = end - System.nanoTime();
			try {
				return run.get(Math.min(patience.toNanos(), left), TimeUnit.NANOSECONDS);
			}
			catch (TimeoutException ex) {
				if (System.nanoTime() >= end) {
					throw ex;
				}
				if (this.ending && System.nanoTime() - this.endsAt >= 0) {
					throw new HandedOver();
				}
				this.channels.working(conversation);
				patience = this.ending ? PATIENCE : SIGN_OF_LIFE;
			}
		}
	}

	private void fail(Leased leased, @Nullable JsonNode request, @Nullable Exception fault) {
		String reference = SetAside.newReference();
		log.error("Job {} ({}) failed, reference {}: {}", leased.id(), leased.kind(), reference, Faults.line(fault));
		finish(leased, new Outcome(leased.kind(), null, request, reference, leased.announcement()));
	}

	private void finish(Leased leased, Outcome outcome) {
		this.transaction.executeWithoutResult((status) -> {
			String state = (outcome.reference() == null) ? "DONE" : "FAILED";
			int mine = this.jdbc.update("UPDATE job SET state = ?, request = NULL WHERE id = ? AND fence = ?", state,
					leased.id(), leased.fence());
			if (mine == 1) {
				this.inbox.internal(leased.conversation(), Jobs.place(leased.id()),
						this.json.writeValueAsBytes(outcome));
			}
		});
	}

	private Optional<Leased> lease() {
		Instant now = this.time.now();
		Optional<Leased> free = this.jdbc
			.query("""
					SELECT id, kind, conversation, request, announcement, attempts, fence, cause FROM job
					WHERE state = 'PENDING' AND (leased_until IS NULL OR leased_until < ?)
					ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED""",
					(row, i) -> new Leased(row.getLong("id"), row.getString("kind"),
							Address.parse(row.getString("conversation")), row.getBytes("request"),
							(Long) row.getObject("announcement"), row.getInt("attempts") + 1, row.getLong("fence") + 1,
							(Long) row.getObject("cause")),
					DatabaseTime.column(now))
			.stream()
			.findFirst();
		free.ifPresent(
				(job) -> this.jdbc.update("UPDATE job SET attempts = ?, fence = ?, leased_until = ? WHERE id = ?",
						job.attempts(), job.fence(), DatabaseTime.column(now.plus(lease(job.kind()))), job.id()));
		return free;
	}

	/**
	 * Half as long again as the job may take, so that two workers never run it at once.
	 */
	private Duration lease(String kind) {
		Job<?, ?> job = this.jobs.find(kind);
		return (job != null) ? job.limit().multipliedBy(3).dividedBy(2).plusSeconds(10) : Duration.ofSeconds(30);
	}

}
