package vn.nhipcau.obligation;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class TimeLimitsTests {

	@Autowired
	TimeLimits limits;

	@Test
	void theLawsLimitHoldsWhileItIsInForce() {
		TimeLimit limit = this.limits.on("COMPLAINT", "SETTLE_FIRST", LocalDate.of(2026, 6, 30)).orElseThrow();
		assertThat(limit.term()).isEqualTo(Term.days(30));
		assertThat(limit.law()).isTrue();
		assertThat(this.limits.on("COMPLAINT", "SETTLE_FIRST", LocalDate.of(2026, 7, 1))).isEmpty();
	}

	@Test
	void theProductsOwnPromiseIsNoLaw() {
		TimeLimit limit = this.limits.on("FEEDBACK", "ANSWER", LocalDate.of(2026, 11, 21)).orElseThrow();
		assertThat(limit.term()).isEqualTo(Term.workingDays(7));
		assertThat(limit.law()).isFalse();
	}

	@Test
	void whatNobodyLimitedHasNoLimit() {
		assertThat(this.limits.on("FEEDBACK", "SETTLE", LocalDate.of(2026, 11, 21))).isEmpty();
	}

}
