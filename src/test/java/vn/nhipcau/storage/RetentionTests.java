package vn.nhipcau.storage;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.impl.matchers.GroupMatcher;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class RetentionTests {

	@Autowired
	Retention retention;

	@Autowired
	Conversations conversations;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	@Autowired
	Scheduler scheduler;

	@Autowired
	List<Sweep> sweeps;

	@Autowired
	List<Expiring> expiring;

	@Test
	void theWordsOfAMessageLeaveAfterTwoDaysAndItsKeyAfterSeven() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		lan.says("/dem");
		sweepAfter(Duration.ofHours(47));
		assertThat(count("outbox WHERE body IS NOT NULL")).isOne();
		sweepAfter(Duration.ofHours(2));
		assertThat(count("outbox WHERE body IS NOT NULL")).isZero();
		assertThat(count("inbox")).isOne();
		sweepAfter(Duration.ofDays(6));
		assertThat(count("inbox")).isZero();
		assertThat(count("outbox")).isOne();
		sweepAfter(Duration.ofDays(90));
		assertThat(count("outbox")).isZero();
		assertThat(count("sent_message")).isOne();
	}

	@Test
	void whateverExpiresHasARuleAndEverySweepIsScheduled() throws Exception {
		assertThat(this.jdbc.queryForList("SELECT what FROM retention", String.class))
			.containsExactlyInAnyOrderElementsOf(this.expiring.stream().map(Expiring::what).toList());
		assertThat(this.scheduler.getJobKeys(GroupMatcher.jobGroupEquals("sweep"))).extracting(JobKey::getName)
			.containsExactlyInAnyOrderElementsOf(this.sweeps.stream().map(Sweep::name).toList());
	}

	private void sweepAfter(Duration time) {
		this.clock.advance(time);
		this.retention.sweep(this.clock.instant());
	}

	private long count(String from) {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM " + from, Long.class);
	}

}
