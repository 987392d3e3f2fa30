package vn.nhipcau.delivery;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nhipcau.delivery.spi.Pace;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how many statements a message costs on its way out, with and without a pace.
 * Run by hand, the suite does not pick it up: {@code mvn test -Dtest=SendingMeasurement}.
 */
@ModuleTest
class SendingMeasurement {

	private static final int MESSAGES = 2000;

	@Autowired
	PacedChannel channel;

	@Autowired
	Outbox outbox;

	@Autowired
	Senders senders;

	@Autowired
	Statements statements;

	@Autowired
	PlatformTransactionManager transactions;

	@ParameterizedTest
	@ValueSource(ints = { 0, 0, 100_000 })
	void statementsOfABroadcast(int perSecond) {
		this.channel.taken.clear();
		this.channel.interval = (perSecond == 0) ? Duration.ZERO : Duration.ofSeconds(1).dividedBy(perSecond);
		this.channel.pace = (perSecond == 0) ? Pace.UNLIMITED : new Pace(Duration.ofSeconds(1), 3);
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			for (int i = 0; i < MESSAGES; i++) {
				this.outbox.enqueue(OutgoingMessage.notice(new Address("paced", "chat" + i), Content.text("tin " + i)));
			}
		});
		long prepared = this.statements.prepared();
		long start = System.nanoTime();
		while (this.senders.runOnce()) {
			continue;
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		assertThat(this.channel.taken).hasSize(MESSAGES);
		System.out.printf("pace %d: %.0f messages/s, %.2f statements a message%n", perSecond, MESSAGES / seconds,
				(this.statements.prepared() - prepared) / (double) MESSAGES);
		this.channel.pace = Pace.UNLIMITED;
		this.channel.interval = Duration.ZERO;
	}

}
