package vn.nhipcau.chat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.chat.spi.Inbox;
import vn.nhipcau.chat.spi.Incoming;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how many messages a second are handled from a backlog, and how many statements
 * one takes. Run by hand, the suite does not pick it up:
 * {@code mvn test -Dtest=EngineMeasurement}.
 */
@ModuleTest
class EngineMeasurement {

	private static final int CHATS = 1000;

	private static final int MESSAGES = 20_000;

	private static final int WORKERS = 4;

	@Autowired
	Inbox inbox;

	@Autowired
	InboxWorker worker;

	@Autowired
	Conversations conversations;

	@Autowired
	Statements statements;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void messagesPerSecondFromABacklog() throws Exception {
		for (String round : List.of("cold", "warm", "warm")) {
			queue(round + System.nanoTime());
			long prepared = this.statements.prepared();
			long start = System.nanoTime();
			handleAll();
			double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
			System.out.printf("MEASURED %s: %d messages of %d chats, %d workers: %.0f/s, %.2f statements a message%n",
					round, MESSAGES, CHATS, WORKERS, MESSAGES / seconds,
					(this.statements.prepared() - prepared) / (double) MESSAGES);
		}
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM inbox WHERE state = 'DONE'", Long.class))
			.isEqualTo(3L * MESSAGES);
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM outbox", Long.class)).isEqualTo(3L * MESSAGES);
	}

	private void queue(String round) {
		List<Incoming> batch = new ArrayList<>();
		for (int i = 0; i < MESSAGES; i++) {
			Address chat = new Address("fake", "c" + i % CHATS);
			batch.add(new Incoming("fake", round + i, chat,
					this.conversations.channel(chat).raw(Utterance.text("/dem"))));
		}
		this.inbox.receive(batch);
	}

	private void handleAll() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
		Callable<Boolean> work = () -> {
			while (this.worker.runOnce()) {
				continue;
			}
			return true;
		};
		threads.invokeAll(java.util.Collections.nCopies(WORKERS, work));
		threads.shutdown();
		while (this.worker.runOnce()) {
			continue;
		}
	}

}
