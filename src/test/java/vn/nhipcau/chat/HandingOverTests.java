package vn.nhipcau.chat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A node that stops finishes what is in hand, and leaves the rest to others at once. */
@ModuleTest
class HandingOverTests {

	private static final Address LAN = new Address("fake", "lan");

	private static final Address MINH = new Address("fake", "minh");

	@Autowired
	Conversations conversations;

	@Autowired
	InboxWorker worker;

	@Autowired
	JobWorker jobWorker;

	@Autowired
	Jobs jobs;

	@Autowired
	EndingFeatures.SlowJob slow;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	ApplicationContext context;

	@AfterEach
	void begin() {
		this.worker.begin();
		this.jobWorker.begin();
		this.slow.mayEnd();
	}

	@Test
	void theMessageInHandIsFinishedAndTheOtherChatsGoBackAtOnce() {
		this.conversations.put(LAN, Utterance.text("dừng máy thử"));
		this.conversations.put(MINH, Utterance.text("/dem"));
		assertThat(this.worker.runOnce()).isTrue();
		assertThat(rows()).containsExactly(Map.of("state", "DONE", "attempts", 1),
				Map.of("state", "PENDING", "attempts", 0));
		assertThat(claimed()).isZero();
	}

	@Test
	void whatWasClaimedAndNotBegunWaitsForNoClaimToRunOut() {
		this.conversations.put(LAN, Utterance.text("/dem"));
		this.conversations.put(MINH, Utterance.text("/dem"));
		this.worker.end();
		this.worker.runOnce();
		assertThat(rows()).containsOnly(Map.of("state", "PENDING", "attempts", 0));
		assertThat(claimed()).isZero();
		this.worker.begin();
		this.conversations.engine().runUntilIdle();
		assertThat(this.conversations.channel(LAN).texts(LAN)).containsExactly("Đã đếm 1");
	}

	@Test
	void aJobThatDoesNotEndInTimeGoesBackAndIsDoneByAnother() throws Exception {
		new TransactionTemplate(this.transactions).executeWithoutResult(
				(status) -> this.jobs.request(this.slow, new EndingFeatures.SlowJob.Ask(7), LAN, null));
		Thread node = new Thread(this.jobWorker::runOnce);
		node.start();
		assertThat(this.slow.hasBegun()).isTrue();
		this.jobWorker.end(Duration.ZERO);
		node.join();
		assertThat(this.jdbc.queryForMap("SELECT state, attempts, leased_until FROM job"))
			.containsEntry("state", "PENDING")
			.containsEntry("attempts", 0)
			.containsEntry("leased_until", null);
		this.slow.mayEnd();
		this.jobWorker.begin();
		this.conversations.engine().runUntilIdle();
		assertThat(this.conversations.channel(LAN).texts(LAN)).containsExactly("Xong việc 7");
	}

	@Test
	void theHouseStopsTakingThenAnswersThenHandlesThenSends() {
		assertThat(List.of(phase("StreamClock"), phase("WebServerGracefulShutdownLifecycle"),
				phase("WebServerStartStopLifecycle"), phase("WorkerLoops"), phase("Senders")))
			.isSortedAccordingTo(java.util.Comparator.reverseOrder())
			.doesNotHaveDuplicates();
	}

	private int phase(String simpleName) {
		return this.context.getBeansOfType(SmartLifecycle.class)
			.values()
			.stream()
			.filter((bean) -> bean.getClass().getSimpleName().equals(simpleName))
			.findFirst()
			.orElseThrow()
			.getPhase();
	}

	private List<Map<String, Object>> rows() {
		return this.jdbc.queryForList("SELECT state, attempts FROM inbox ORDER BY id");
	}

	private long claimed() {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM conversation WHERE claimed_until IS NOT NULL",
				Long.class);
	}

}
