package vn.nhipcau.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;
import vn.nhipcau.testing.Seats;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody waits for the removal of what has served, and it waits for nobody. */
@ModuleTest
class RetentionBesideOthersTests {

	@Autowired
	Retention retention;

	@Autowired
	Seats seats;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	DataSource dataSource;

	@Autowired
	MovableClock clock;

	@Test
	void whatSomebodyHoldsIsPassedOver() throws SQLException {
		Instant longAgo = this.clock.instant().minus(Duration.ofDays(500));
		for (int i = 1; i <= 1200; i++) {
			this.jdbc.update(
					"INSERT INTO sent_message (outbox_id, lane, choice_count, at) VALUES (?, 'fake:lan', 0, ?)", i,
					DatabaseTime.column(longAgo));
		}
		try (Connection other = this.dataSource.getConnection()) {
			other.setAutoCommit(false);
			other.createStatement().executeUpdate("UPDATE sent_message SET choice_count = 1 WHERE outbox_id = 3");
			this.retention.sweep(this.clock.instant());
			assertThat(count("sent_message")).isOne();
			other.rollback();
		}
		this.retention.sweep(this.clock.instant());
		assertThat(count("sent_message")).isZero();
	}

	@Test
	void aBatchInTheMiddleOfItsRemovalHoldsUpNoReminder() throws SQLException {
		AgencyId agency = this.seats.agency("Sở Y tế");
		PersonId lan = this.seats.seat("lan", Duty.FOCAL, "Sở Y tế").person();
		remind(agency, lan, 1, "2024-01-10", "TOLD");
		remind(agency, lan, 2, "2026-06-01", "DUE");
		try (Connection retention = this.dataSource.getConnection()) {
			retention.setAutoCommit(false);
			retention.createStatement()
				.executeUpdate(
						"""
								DELETE FROM reminder WHERE slot < CAST('2025-01-01' AS date) AND id IN (
								  SELECT id FROM reminder WHERE state NOT IN ('DUE', 'UNREACHED') ORDER BY id LIMIT 500 FOR UPDATE SKIP LOCKED)""");
			assertThat(this.jdbc.queryForList("SELECT obligation_id FROM reminder WHERE state = 'DUE' FOR UPDATE",
					Long.class))
				.containsExactly(2L);
			remind(agency, lan, 3, "2026-06-01", "DUE");
			assertThat(this.jdbc.update("UPDATE reminder SET state = 'TOLD' WHERE state = 'DUE'")).isEqualTo(2);
			retention.rollback();
		}
	}

	@Test
	void oldRemindersLeaveAndWhatWaitsStays() {
		AgencyId agency = this.seats.agency("Sở Y tế");
		PersonId lan = this.seats.seat("lan", Duty.FOCAL, "Sở Y tế").person();
		remind(agency, lan, 1, "2025-01-10", "TOLD");
		remind(agency, lan, 2, "2025-01-10", "UNREACHED");
		remind(agency, lan, 3, "2026-01-10", "TOLD");
		agenda(agency, 1, "2025-12-31", false);
		agenda(agency, 2, "2025-12-31", true);
		agenda(agency, 3, "2026-05-31", false);
		this.retention.sweep(this.clock.instant());
		assertThat(this.jdbc.queryForList("SELECT obligation_id FROM reminder ORDER BY id", Long.class))
			.containsExactly(2L, 3L);
		assertThat(
				this.jdbc.queryForList("SELECT obligation_id FROM reminder_agenda ORDER BY obligation_id", Long.class))
			.containsExactly(2L, 3L);
	}

	@Test
	void browsersLeaveThreeYearsAfterTheirLastWordAndWithNothingInTheirChats() {
		visitor("gone", "2023-05-01");
		visitor("back", "2026-05-01");
		visitor("kept", "2023-05-01");
		this.jdbc.update("""
				INSERT INTO web_message (visitor_id, number, change_number, direction, body, created_at)
				VALUES ('kept', 1, 1, 'OUT', ?, ?)""", new byte[] { 1 }, DatabaseTime.column(this.clock.instant()));
		this.retention.sweep(this.clock.instant());
		assertThat(this.jdbc.queryForList("SELECT id FROM web_visitor ORDER BY id", String.class))
			.containsExactly("back", "kept");
	}

	private void remind(AgencyId agency, PersonId person, long obligation, String slot, String state) {
		this.jdbc.update("""
				INSERT INTO reminder (obligation_id, agency_id, person_id, step, slot, purpose, state, at)
				VALUES (?, ?, ?, 3, CAST(? AS date), 'OWN', ?, ?)""", obligation, agency.value(), person.value(), slot,
				state, DatabaseTime.column(this.clock.instant()));
	}

	private void agenda(AgencyId agency, long obligation, String lastDay, boolean waiting) {
		this.jdbc.update("""
				INSERT INTO reminder_agenda (obligation_id, agency_id, last_day, requested, waiting, from_on)
				VALUES (?, ?, CAST(? AS date), FALSE, ?, CAST(? AS date))""", obligation, agency.value(), lastDay,
				waiting, lastDay);
	}

	private void visitor(String id, String changedOn) {
		this.jdbc.update("""
				INSERT INTO web_visitor (id, token_hash, last_change, created_at, changed_on)
				VALUES (?, ?, 0, ?, CAST(? AS date))""", id, id.getBytes(java.nio.charset.StandardCharsets.UTF_8),
				DatabaseTime.column(this.clock.instant()), changedOn);
	}

	private long count(String table) {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
	}

}
