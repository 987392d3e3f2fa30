package vn.nhipcau.testing;

import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.spi.Channel;
import vn.nhipcau.delivery.spi.Routes;

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

	@Bean
	static Statements statements() {
		return new Statements();
	}

	@Bean
	FakeChannel fakeChannel(JsonMapper json) {
		return new FakeChannel("fake", new Channel.Abilities(true, true, false, 4096), json);
	}

	@Bean
	FakeChannel plainChannel(JsonMapper json) {
		return new FakeChannel("plain", new Channel.Abilities(false, false, false, 2000), json);
	}

	@Bean
	@Fallback
	Speakers everybodyIsACitizen() {
		return (address) -> Actor.citizen(address.key());
	}

	@Bean
	@Fallback
	Routes nobodyIsKnown() {
		return new Routes() {
			@Override
			public Optional<Address> first(PersonId person, boolean byMail) {
				return Optional.empty();
			}

			@Override
			public Optional<Address> after(PersonId person, Address unreachable, boolean byMail) {
				return Optional.empty();
			}
		};
	}

}
