package vn.nhipcau.webchat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.delivery.spi.Parcel;
import vn.nhipcau.files.FileId;
import vn.nhipcau.storage.DatabaseTime;

/**
 * Writes what stands in a visitor's chat. Each verb is one short transaction that locks
 * the visitor first, and does nothing the second time.
 */
@Component
class HistoryWriter {

	private final JdbcClient jdbc;

	private final History history;

	private final VisitorFiles files;

	private final TransactionOperations transaction;

	private final Clock clock;

	HistoryWriter(JdbcClient jdbc, History history, VisitorFiles files, TransactionOperations transaction,
			Clock clock) {
		this.jdbc = jdbc;
		this.history = history;
		this.files = files;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** The visitor wrote something. */
	void write(VisitorId visitor, String clientId, MessageBody body) {
		this.transaction.executeWithoutResult((status) -> {
			long change = nextChange(visitor).orElseThrow();
			if (number("visitor_id = ? AND client_id = ?", visitor.value(), clientId).isEmpty()) {
				add(visitor, change, "IN", clientId, null, body);
			}
		});
	}

	/**
	 * The house wrote something, or replaces what it wrote.
	 * @return the message's number, or empty when there is no such visitor
	 */
	Optional<Long> write(Parcel parcel) {
		VisitorId visitor = VisitorId.at(parcel.to());
		MessageBody body = MessageBody.of(parcel.content());
		return Objects.requireNonNull(this.transaction
			.execute((status) -> nextChange(visitor).map((change) -> place(visitor, change, parcel, body))));
	}

	/** Replaces what the visitor wrote, and takes its files away. */
	void erase(VisitorId visitor, String clientId, MessageBody instead) {
		this.transaction.executeWithoutResult((status) -> {
			long change = nextChange(visitor).orElseThrow();
			number("visitor_id = ? AND client_id = ?", visitor.value(), clientId).ifPresent((number) -> {
				this.history.before(visitor, number + 1, 1)
					.forEach((message) -> message.body().files().forEach((file) -> this.files.hide(visitor, file)));
				this.jdbc.sql("""
						UPDATE web_message SET body = :body, change_number = :change, edited_at = :now
						WHERE visitor_id = :visitor AND number = :number""")
					.param("body", this.history.sealed(instead, visitor, number))
					.param("change", change)
					.param("now", DatabaseTime.column(this.clock.instant()))
					.param("visitor", visitor.value())
					.param("number", number)
					.update();
			});
		});
	}

	/** Takes away all that stands there; open pages learn it with the next message. */
	void clear(VisitorId visitor) {
		this.transaction.executeWithoutResult((status) -> {
			long change = nextChange(visitor).orElseThrow();
			this.jdbc.sql("DELETE FROM web_message WHERE visitor_id = ?").param(visitor.value()).update();
			this.jdbc.sql("DELETE FROM web_file WHERE visitor_id = ?").param(visitor.value()).update();
			this.jdbc.sql("UPDATE web_visitor SET cleared_until = ? WHERE id = ?")
				.params(change, visitor.value())
				.update();
		});
	}

	private long place(VisitorId visitor, long change, Parcel parcel, MessageBody body) {
		String replaced = parcel.editsPlatformId();
		if (replaced != null && replace(visitor, Long.parseLong(replaced), change, body)) {
			return Long.parseLong(replaced);
		}
		return number("outbox_id = ? AND part = ?", parcel.id().value(), parcel.part()).orElseGet(() -> {
			add(visitor, change, "OUT", null, parcel, body);
			return change;
		});
	}

	/** Locks the visitor until the transaction ends. */
	private Optional<Long> nextChange(VisitorId visitor) {
		int found = this.jdbc.sql("UPDATE web_visitor SET last_change = last_change + 1, changed_on = ? WHERE id = ?")
			.param(LocalDate.now(this.clock))
			.param(visitor.value())
			.update();
		return (found == 0) ? Optional.empty()
				: this.jdbc.sql("SELECT last_change FROM web_visitor WHERE id = ?")
					.param(visitor.value())
					.query(Long.class)
					.optional();
	}

	private Optional<Long> number(String where, Object... values) {
		return this.jdbc.sql("SELECT number FROM web_message WHERE " + where)
			.params(values)
			.query(Long.class)
			.optional();
	}

	private void add(VisitorId visitor, long number, String direction, @Nullable String clientId,
			@Nullable Parcel parcel, MessageBody body) {
		this.jdbc.sql("""
				INSERT INTO web_message (visitor_id, number, change_number, direction, client_id, outbox_id, part,
				  body, created_at)
				VALUES (:visitor, :number, :number, :direction, :client, :outbox, :part, :body, :now)""")
			.param("visitor", visitor.value())
			.param("number", number)
			.param("direction", direction)
			.param("client", clientId, java.sql.Types.VARCHAR)
			.param("outbox", (parcel != null) ? parcel.id().value() : null, java.sql.Types.BIGINT)
			.param("part", (parcel != null) ? parcel.part() : null, java.sql.Types.INTEGER)
			.param("body", this.history.sealed(body, visitor, number))
			.param("now", DatabaseTime.column(this.clock.instant()))
			.update();
		show(visitor, body.files());
	}

	private boolean replace(VisitorId visitor, long number, long change, MessageBody body) {
		int found = this.jdbc.sql("""
				UPDATE web_message SET body = :body, change_number = :change, edited_at = :now
				WHERE visitor_id = :visitor AND number = :number AND direction = 'OUT'""")
			.param("body", this.history.sealed(body, visitor, number))
			.param("change", change)
			.param("now", DatabaseTime.column(this.clock.instant()))
			.param("visitor", visitor.value())
			.param("number", number)
			.update();
		show(visitor, (found == 1) ? body.files() : List.of());
		return found == 1;
	}

	private void show(VisitorId visitor, List<FileId> shown) {
		shown.forEach((file) -> this.files.show(visitor, file));
	}

}
