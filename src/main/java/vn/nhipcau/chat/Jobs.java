package vn.nhipcau.chat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Vault;
import vn.nhipcau.storage.Way;

/** Stores what workers shall do, with the transaction of whoever asked for it. */
@Component
class Jobs {

	private final JdbcTemplate jdbc;

	private final Vault vault;

	private final JsonMapper json;

	private final Clock clock;

	private final Map<String, Job<?, ?>> byKind;

	private final WorkerLoops loops;

	Jobs(JdbcTemplate jdbc, Vault vault, JsonMapper json, Clock clock, List<Job<?, ?>> jobs, WorkerLoops loops) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.json = json;
		this.clock = clock;
		this.byKind = jobs.stream().collect(Collectors.toMap(Job::kind, Function.identity()));
		this.loops = loops;
	}

	<Q extends Record> void request(Job<Q, ?> job, Q request, Address conversation, @Nullable MessageId announcement) {
		if (this.byKind.get(job.kind()) != job) {
			throw new IllegalStateException("Job " + job.kind() + " is no bean: no worker would find it");
		}
		long id = Objects.requireNonNull(this.jdbc.queryForObject("SELECT nextval('job_seq')", Long.class));
		this.jdbc.update("""
				INSERT INTO job (id, kind, conversation, request, announcement, state, created_at, cause)
				VALUES (?, ?, ?, ?, ?, 'PENDING', ?, ?)""", id, job.kind(), conversation.key(),
				this.vault.seal(this.json.writeValueAsBytes(request), place(id)),
				(announcement != null) ? announcement.value() : null, DatabaseTime.column(this.clock.instant()),
				Way.cause());
		this.loops.jobsAfterCommit();
	}

	/**
	 * @return {@code null} when this release knows no such job
	 */
	@Nullable Job<?, ?> find(String kind) {
		return this.byKind.get(kind);
	}

	static String place(long id) {
		return "job|" + id;
	}

}
