package vn.nhipcau.auditor;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.email.MailServer;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Weeks in a house where everything is as it should be: the auditor says nothing. */
@ModuleTest
class HealthyWeeksTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MailServer server;

	@BeforeEach
	void anEmptyMailbox() {
		this.server.reset();
	}

	/** Rows of the calendar come with the schema, and other tests count on them. */
	@AfterEach
	void theCalendarIsAsItWas() {
		this.jdbc.update("DELETE FROM holiday WHERE source = 'Thông báo'");
	}

	@ParameterizedTest
	@ValueSource(longs = 1)
	void nothingIsFound(long seed) {
		lives(seed, LocalDate.of(2026, 5, 20), 5, Set.of());
	}

	@ParameterizedTest
	@ValueSource(longs = 4)
	void nothingIsFoundWhenTheHouseWasOutForDays(long seed) {
		LocalDate tuesday = LocalDate.of(2026, 5, 19);
		lives(seed, tuesday.minusDays(1), 6, Set.of(tuesday, tuesday.plusDays(1), tuesday.plusDays(2)));
	}

	private void lives(long seed, LocalDate from, int days, Set<LocalDate> out) {
		BusyHouse house = new BusyHouse(this.context, seed);
		house.at(from.atTime(0, 1));
		house.opens(60);
		for (LocalDate day = from; day.isBefore(from.plusDays(days)); day = day.plusDays(1)) {
			if (!out.contains(day)) {
				house.lives(day);
				assertThat(house.everFound()).as("seed %d, %s", seed, day).isEmpty();
			}
		}
	}

}
