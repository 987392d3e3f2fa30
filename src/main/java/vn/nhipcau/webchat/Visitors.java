package vn.nhipcau.webchat;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.nhipcau.storage.DatabaseTime;

/** The rows of {@code web_visitor}: made with a browser's first word, not before. */
@Component
class Visitors {

	/** How long an answer with a new cookie may be lost on its way. */
	private static final Duration GRACE = Duration.ofMinutes(2);

	private final JdbcClient jdbc;

	private final Tokens tokens;

	private final Clock clock;

	Visitors(JdbcClient jdbc, Tokens tokens, Clock clock) {
		this.jdbc = jdbc;
		this.tokens = tokens;
		this.clock = clock;
	}

	/**
	 * Knows the token, or for a moment the one before it: until the new one is used for
	 * the first time.
	 */
	Optional<VisitorId> find(String token) {
		byte[] hash = Tokens.hash(token);
		Optional<Known> known = this.jdbc.sql("""
				SELECT id, token_hash, previous_hash FROM web_visitor
				WHERE token_hash = :hash OR (previous_hash = :hash AND rotated_at > :since)""")
			.param("hash", hash)
			.param("since", DatabaseTime.column(this.clock.instant().minus(GRACE)))
			.query((row, index) -> new Known(row.getString(1), row.getBytes(2), row.getBytes(3) != null))
			.optional();
		known.filter((visitor) -> visitor.rotated() && java.util.Arrays.equals(visitor.hash(), hash))
			.ifPresent(this::settle);
		return known.map((visitor) -> new VisitorId(visitor.id()));
	}

	VisitorId findOrAdd(String token) {
		return find(token).orElseGet(() -> {
			add(this.tokens.visitorId(), token);
			return find(token).orElseThrow();
		});
	}

	/** A visitor no browser has come for yet. */
	VisitorId add() {
		VisitorId id = this.tokens.visitorId();
		add(id, this.tokens.token());
		return id;
	}

	/**
	 * Whoever held the token before loses the chat as soon as the new one is used.
	 * @return the new token
	 */
	String rotate(VisitorId visitor, String current) {
		return rotate(visitor, Tokens.hash(current));
	}

	/**
	 * Whoever held a token before loses the chat at once.
	 * @return the new token
	 */
	String reseat(VisitorId visitor) {
		return rotate(visitor, (byte[]) null);
	}

	private String rotate(VisitorId visitor, byte @Nullable [] previous) {
		String fresh = this.tokens.token();
		this.jdbc.sql(
				"UPDATE web_visitor SET token_hash = :fresh, previous_hash = :previous, rotated_at = :now WHERE id = :id")
			.param("fresh", Tokens.hash(fresh))
			.param("previous", previous, Types.VARBINARY)
			.param("now", DatabaseTime.column(this.clock.instant()))
			.param("id", visitor.value())
			.update();
		return fresh;
	}

	private void add(VisitorId id, String token) {
		this.jdbc.sql("""
				INSERT INTO web_visitor (id, token_hash, last_change, created_at, changed_on)
				VALUES (:id, :hash, 0, :now, :today)
				ON CONFLICT DO NOTHING""")
			.param("id", id.value())
			.param("hash", Tokens.hash(token))
			.param("now", DatabaseTime.column(this.clock.instant()))
			.param("today", LocalDate.now(this.clock))
			.update();
	}

	private void settle(Known visitor) {
		this.jdbc.sql("UPDATE web_visitor SET previous_hash = NULL, rotated_at = NULL WHERE id = ?")
			.param(visitor.id())
			.update();
	}

	@SuppressWarnings("ArrayRecordComponent")
	private record Known(String id, byte[] hash, boolean rotated) {
	}

}
