package vn.nhipcau.progress;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two people press opposite buttons on the same work at once, through the engine, with
 * several workers; {@code -Dtest.jvm=-Dtest.rounds=1000} for the long run.
 */
@ModuleTest
class OppositeButtonsTests {

	private static final int ROUNDS = Integer.getInteger("test.rounds", 50);

	private static final int WORKERS = 4;

	@Autowired
	Conversations conversations;

	@Autowired
	Office office;

	@Autowired
	JdbcTemplate jdbc;

	private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);

	private final CyclicBarrier together = new CyclicBarrier(WORKERS);

	private AgencyId roads;

	private Chat lan;

	private Chat minh;

	private Chat binh;

	@BeforeEach
	void everybodySits() {
		this.roads = this.office.agency("Sở Xây dựng");
		AgencyId committee = this.office.agency("Văn phòng UBND tỉnh");
		this.office.person("Lan", this.roads, Duty.FOCAL, Conversations.address(Manner.BUTTONS, "lan"));
		this.office.person("Minh", committee, Duty.COORDINATOR, Conversations.address(Manner.BUTTONS, "minh"));
		this.office.person("Bình", committee, Duty.COORDINATOR, Conversations.address(Manner.BUTTONS, "binh"));
		this.lan = this.conversations.chat(Manner.BUTTONS, "lan");
		this.minh = this.conversations.chat(Manner.BUTTONS, "minh");
		this.binh = this.conversations.chat(Manner.BUTTONS, "binh");
	}

	@AfterEach
	void rest() {
		this.workers.shutdownNow();
	}

	@Test
	void oneTakesTheReportBackWhileAnotherConfirmsIt() throws Exception {
		int confirmed = 0;
		for (int round = 0; round < ROUNDS; round++) {
			ObligationView work = reported(round);
			atOnce(this.lan, "Hoàn tác", this.minh, "Ghi nhận hoàn thành");
			if (this.office.now(work).state() == ObligationState.COMPLETED) {
				confirmed++;
				assertToldOnce(this.minh, "Đã ghi nhận " + work.code() + " hoàn thành", this.lan,
						"Đồng chí Minh đã ghi nhận " + work.code() + " hoàn thành lúc 09:00");
			}
			else {
				assertThat(this.office.now(work).state()).isEqualTo(ObligationState.IN_PROGRESS);
				assertToldOnce(this.lan, "Đã hoàn tác", this.minh,
						" đã rút lại báo cáo kết quả " + work.code() + " lúc 09:00");
			}
		}
		assertNothingWasSetAside(confirmed);
	}

	@Test
	void oneCoordinatorConfirmsWhileAnotherAsksForMore() throws Exception {
		int confirmed = 0;
		for (int round = 0; round < ROUNDS; round++) {
			ObligationView work = reported(round);
			this.binh.presses("Đề nghị bổ sung").says("thiếu biên bản").says("10/6/2026").hears("Nội dung sẽ gửi");
			atOnce(this.binh, "Gửi", this.minh, "Ghi nhận hoàn thành");
			if (this.office.now(work).state() == ObligationState.COMPLETED) {
				confirmed++;
				assertToldOnce(this.minh, "Đã ghi nhận " + work.code() + " hoàn thành", this.binh,
						"Đồng chí Minh đã ghi nhận " + work.code() + " hoàn thành lúc 09:00");
			}
			else {
				assertThat(this.office.now(work).state()).isEqualTo(ObligationState.RETURNED);
				assertToldOnce(this.binh, "Đã gửi đề nghị bổ sung kết quả " + work.code(), this.minh,
						"Đồng chí Bình đã đề nghị bổ sung kết quả " + work.code() + " lúc 09:00");
			}
		}
		assertNothingWasSetAside(confirmed);
	}

	private ObligationView reported(int round) {
		Stream.of(this.lan, this.minh, this.binh).forEach((chat) -> this.conversations.channel(chat.address()).reset());
		ObligationView work = this.office.work(this.roads, "Việc " + round, "2026-06-15");
		this.lan.says(work.code() + " xong").hears("đã ghi nhận báo cáo kết quả " + work.code());
		return work;
	}

	/**
	 * Each press is stored and handled by a worker of its own; two more look for work.
	 */
	private void atOnce(Chat one, String oneButton, Chat other, String otherButton) throws Exception {
		String oneData = one.dataOf(oneButton);
		String otherData = other.dataOf(otherButton);
		List<Future<Void>> all = List.of(worker(() -> press(one, oneData)), worker(() -> press(other, otherData)),
				worker(() -> null), worker(() -> null));
		for (Future<Void> each : all) {
			each.get();
		}
		this.conversations.engine().runUntilIdle();
	}

	private Void press(Chat chat, String data) {
		this.conversations.put(chat.address(), Utterance.press(data, null));
		return null;
	}

	private Future<Void> worker(Callable<Void> first) {
		return this.workers.submit(() -> {
			this.together.await();
			first.call();
			this.conversations.engine().handle();
			return null;
		});
	}

	private static void assertToldOnce(Chat winner, String done, Chat loser, String why) {
		assertThat(winner.texts().stream().filter((text) -> text.contains(done))).hasSize(1);
		assertThat(loser.texts().stream().filter((text) -> text.contains(why))).hasSize(1);
		assertThat(loser.texts()).noneMatch((text) -> text.contains("Hệ thống gặp lỗi"));
	}

	private void assertNothingWasSetAside(int confirmed) {
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM inbox WHERE state <> 'DONE'", Long.class)).isZero();
		if (Integer.getInteger("test.rounds") != null) {
			System.out.printf("%d rounds, of which the confirmation won %d%n", ROUNDS, confirmed);
		}
	}

}
