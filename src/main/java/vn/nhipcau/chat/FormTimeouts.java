package vn.nhipcau.chat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.delivery.Address;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Sweep;

/**
 * Finds forms that were left alone, and puts their closing into the conversations' own
 * order.
 */
@Component
class FormTimeouts implements Sweep {

	static final String KEY = "form-timeout";

	private final JdbcTemplate jdbc;

	private final DurableInbox inbox;

	FormTimeouts(JdbcTemplate jdbc, DurableInbox inbox) {
		this.jdbc = jdbc;
		this.inbox = inbox;
	}

	@Override
	public String name() {
		return "forms-left-alone";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(5);
	}

	@Override
	@Transactional
	public void sweep(Instant at) {
		this.jdbc.query("SELECT address, form_until FROM conversation WHERE form_until < ? ORDER BY id LIMIT 500",
				(row) -> {
					String until = String.valueOf(DatabaseTime.instant(row, "form_until"));
					this.inbox.internal(Address.parse(row.getString("address")),
							KEY + "|" + row.getString("address") + "|" + until,
							("{\"kind\":\"" + KEY + "\"}").getBytes(StandardCharsets.UTF_8));
				}, DatabaseTime.column(at));
	}

}
