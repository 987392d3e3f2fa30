package vn.nhipcau.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the tests put in place of time and of the channels. */
@TestConfiguration(proxyBeanMethods = false)
public class TestHouse {

	@Bean
	@Primary
	MovableClock movableClock() {
		return new MovableClock();
	}

	@Bean
	@Primary
	MovableDatabaseTime movableDatabaseTime(JdbcTemplate jdbc) {
		return new MovableDatabaseTime(jdbc);
	}

}
