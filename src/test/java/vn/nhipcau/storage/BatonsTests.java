package vn.nhipcau.storage;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableDatabaseTime;

import static org.assertj.core.api.Assertions.assertThat;

/** What one node does, no other does. */
@ModuleTest
class BatonsTests {

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableDatabaseTime time;

	@Autowired
	TransactionOperations transaction;

	@Test
	void oneHoldsItUntilItIsPassedOrItsTimeIsOver() {
		Batons us = node();
		Batons others = node();
		assertThat(us.hold("a", Duration.ofSeconds(10))).isTrue();
		assertThat(us.hold("a", Duration.ofSeconds(10))).isTrue();
		assertThat(others.hold("a", Duration.ofSeconds(10))).isFalse();
		us.pass("a");
		assertThat(others.hold("a", Duration.ofSeconds(10))).isTrue();
		this.time.advance(Duration.ofSeconds(11));
		assertThat(us.hold("a", Duration.ofSeconds(10))).isTrue();
	}

	@Test
	void whatATransactionHoldsNobodyElseWaitsFor() {
		assertThat(inTransaction()).isTrue();
		this.transaction.executeWithoutResult((status) -> {
			assertThat(node().holdInTransaction("a")).isTrue();
			assertThat(CompletableFuture.supplyAsync(this::inTransaction).join()).isFalse();
		});
		assertThat(inTransaction()).isTrue();
	}

	private boolean inTransaction() {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> node().holdInTransaction("a")));
	}

	private Batons node() {
		return new Batons(this.jdbc, this.time, this.transaction);
	}

}
