package vn.nhipcau.reminder;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lan sits at the desk of the department of finance. Monday is 01/06/2026; the clock
 * stands at 09:00.
 */
@ModuleTest
abstract class ReminderScene {

	@Autowired
	Obligations obligations;

	@Autowired
	ReminderSweep sweep;

	@Autowired
	Conversations conversations;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	Offices offices;

	Actor lan;

	Chat chat;

	@BeforeEach
	void lanSitsAtTheDesk() {
		this.offices = new Offices(this.jdbc, this.obligations, Manner.BUTTONS);
		this.lan = this.offices.focal("lan", this.offices.finance);
		this.chat = this.conversations.chat(Manner.BUTTONS, "lan");
	}

	ObligationView opens(String title, String lastDay) {
		return this.offices.opens(this.offices.finance, title, lastDay);
	}

	void assertToldOn(String day, String... parts) {
		int before = told().size();
		sweepsAt(LocalDate.parse(day).minusDays(1) + "T09:00");
		assertThat(told()).hasSize(before);
		sweepsAt(day + "T09:00");
		assertThat(told()).hasSize(before + 1).last().asString().contains(parts);
	}

	void sweepsAt(String moment) {
		this.clock.set(moment);
		this.sweep.sweep(this.clock.instant());
		this.conversations.engine().runUntilIdle();
	}

	List<String> told() {
		return this.chat.texts();
	}

	List<String> states(ObligationView work) {
		return this.jdbc.query("SELECT step, state FROM reminder WHERE obligation_id = ? ORDER BY id",
				(row, index) -> row.getInt(1) + " " + row.getString(2), work.id().value());
	}

}
