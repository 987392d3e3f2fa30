package vn.nhipcau.faults.inside;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Supplier;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.organization.Accounts;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.People;
import vn.nhipcau.organization.PostRegister;

/** The beans that the suite names as a further source when it starts a house. */
@TestConfiguration(proxyBeanMethods = false)
class UnderFire {

	private final Supplier<Orders> orders;

	private final Duration skew = Duration.parse(System.getProperty(Orders.SKEW));

	UnderFire() {
		Path file = Path.of(System.getProperty(Orders.FILE));
		this.orders = () -> Orders.read(file);
		Parent.watch();
	}

	@Bean
	@Primary
	Clock steppedClock() {
		return new SteppedClock(ZoneId.of("Asia/Ho_Chi_Minh"), () -> this.orders.get().clock().plus(this.skew));
	}

	@Bean
	@Primary
	SteppedDatabaseTime steppedDatabaseTime(JdbcTemplate jdbc) {
		return new SteppedDatabaseTime(jdbc, () -> this.orders.get().database());
	}

	@Bean
	Poison poison() {
		return new Poison();
	}

	@Bean
	Openings openings(AgencyRegister agencies, People people, PostRegister posts, Accounts accounts,
			Obligations obligations, JdbcTemplate jdbc, TransactionOperations transaction, Clock clock) {
		return new Openings(new Openings.Offices(agencies, people, posts, accounts, obligations), jdbc, transaction,
				clock, this.orders);
	}

}
