package vn.nhipcau.demo;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Engine;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.storage.Sweep;
import vn.nhipcau.summary.Summaries;
import vn.nhipcau.summary.Summary;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class DemoProvinceTests {

	@Autowired
	Chairs chairs;

	@Autowired
	DemoPeople people;

	@Autowired
	DemoWork work;

	@Autowired
	DemoCases cases;

	@Autowired
	Speakers speakers;

	@Autowired
	Obligations obligations;

	@Autowired
	Summaries summaries;

	@Autowired
	Engine engine;

	@Autowired
	java.util.List<Sweep> sweeps;

	@Autowired
	MovableClock clock;

	@Autowired
	org.springframework.jdbc.core.JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void everyChairIsTakenAndEveryCommandHasSomethingToShow() {
		settle();
		for (Chair chair : Chair.values()) {
			assertThat(this.chairs.chat(chair)).as(chair.name()).isPresent();
		}
		assertThat(this.speakers.at(this.chairs.chat(Chair.CITIZEN).orElseThrow()).is(Role.CITIZEN)).isTrue();
		assertThat(this.speakers.at(this.chairs.chat(Chair.DIRECTOR).orElseThrow()).is(Role.LEADER)).isTrue();
		Summary summary = this.summaries.summary(this.speakers.at(this.chairs.chat(Chair.PROVINCE).orElseThrow()));
		assertThat(summary.total().overdue()).isPositive();
		assertThat(summary.total().done()).isPositive();
		assertThat(summary.total().awaiting()).isPositive();
		assertThat(summary.total().silent()).isPositive();
		assertThat(summary.byAgency()).hasSizeGreaterThan(10);
	}

	@Test
	void theFirstSweepRemindsTheOfficialWhoseWorkIsDueToday() {
		settle();
		this.engine.runUntilIdle();
		long before = sentTo(Chair.ROADS);
		this.sweeps.stream()
			.filter((sweep) -> sweep.name().startsWith("reminder"))
			.forEach((sweep) -> sweep.sweep(this.clock.instant()));
		this.engine.runUntilIdle();
		assertThat(sentTo(Chair.ROADS)).isGreaterThan(before);
	}

	private long sentTo(Chair chair) {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM outbox WHERE state = 'SENT' AND lane = ?", Long.class,
				this.chairs.chat(chair).orElseThrow().key());
	}

	private void settle() {
		DemoProvince province = new DemoProvince(this.chairs, this.people, this.work, this.cases);
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> province.run(new DefaultApplicationArguments()));
	}

}
