package vn.nhipcau.obligation;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.obligation.Province.done;
import static vn.nhipcau.obligation.Province.opened;

/** Two people press at once; {@code -Dtest.rounds=1000} for the long run. */
@ModuleTest
class OppositeVerbsTests {

	private static final int ROUNDS = Integer.getInteger("test.rounds", 50);

	private final ExecutorService two = Executors.newFixedThreadPool(2);

	private final CyclicBarrier together = new CyclicBarrier(2);

	@Autowired
	Obligations obligations;

	@Autowired
	JdbcTemplate jdbc;

	@AfterEach
	void rest() {
		this.two.shutdownNow();
	}

	@Test
	void oneWinsAndTheOtherIsToldWho() throws Exception {
		Province province = new Province(this.jdbc);
		Actor lan = province.focal("Lan", province.finance);
		Actor other = province.coordinator("Bình");
		for (int round = 0; round < ROUNDS; round++) {
			Ref work = Ref.now(opened(this.obligations.open(province.coordinator,
					List.of(province.work(province.finance, "Việc " + round, "2026-06-15"))))
				.id());
			done(this.obligations.submit(lan, work));
			Future<Outcome> confirmed = press(() -> this.obligations.confirm(province.coordinator, work));
			Future<Outcome> returned = press(() -> this.obligations.returnForRework(other, work));
			assertOneWon(confirmed.get(), province.coordinator, returned.get(), other);
		}
	}

	@Test
	void aReportAndADisowningExcludeEachOther() throws Exception {
		Province province = new Province(this.jdbc);
		Actor lan = province.focal("Lan", province.finance);
		Actor hoa = province.official("Hoa", province.finance);
		for (int round = 0; round < ROUNDS; round++) {
			Ref work = Ref.now(opened(this.obligations.open(province.coordinator,
					List.of(province.work(province.finance, "Việc " + round, "2026-06-15"))))
				.id());
			Future<Outcome> submitted = press(() -> this.obligations.submit(lan, work));
			Future<Outcome> disowned = press(() -> this.obligations.disown(hoa, work));
			assertOneWon(submitted.get(), lan, disowned.get(), hoa);
		}
	}

	private Future<Outcome> press(Callable<Outcome> verb) {
		return this.two.submit(() -> {
			this.together.await();
			return verb.call();
		});
	}

	private static void assertOneWon(Outcome first, Actor byFirst, Outcome second, Actor bySecond) {
		boolean firstWon = first instanceof Outcome.Done;
		assertThat(firstWon).as("%s against %s", first, second).isNotEqualTo(second instanceof Outcome.Done);
		Deed deed = deed(firstWon ? second : first);
		assertThat(deed.by()).isEqualTo((firstWon ? byFirst : bySecond).person());
	}

	private static Deed deed(Outcome refused) {
		if (refused instanceof Refused.AlreadyDecided decided) {
			return decided.deed();
		}
		if (refused instanceof Refused.AlreadyReported reported) {
			return reported.deed();
		}
		return ((Refused.AlreadyDisowned) refused).deed();
	}

}
