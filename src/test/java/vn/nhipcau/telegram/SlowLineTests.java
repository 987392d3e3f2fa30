package vn.nhipcau.telegram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.BDDMockito;
import org.mockito.Mockito;

import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Content;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.delivery.spi.Parcel;
import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileState;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.FileType;
import vn.nhipcau.files.StoredFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;

/**
 * Where the line is bad a file takes its time, and only a line that is dead is given up.
 */
class SlowLineTests {

	private static final Wire.Patience PATIENCE = new Wire.Patience(Duration.ofMillis(400), Duration.ofMillis(2000),
			Duration.ofSeconds(20));

	private static final Duration LONGER_THAN_A_CALL = Duration.ofMillis(800);

	private static final FileId FILE = new FileId(3);

	private static final byte[] BYTES = "tài liệu".getBytes(StandardCharsets.UTF_8);

	private final FakeTelegram telegram = new FakeTelegram();

	private final BotApi api = new BotApi(new BotToken(FakeTelegram.TOKEN), this.telegram.url(), Duration.ofSeconds(1),
			PATIENCE);

	private final FileStore files = Mockito.mock(FileStore.class);

	private final SentFiles sent = Mockito.mock(SentFiles.class);

	private final TelegramChannel channel = Bots.channel(this.api, this.files, this.sent,
			new Liveness(Clock.systemUTC()));

	@BeforeEach
	void start() {
		BDDMockito.given(this.sent.find(any())).willReturn(Optional.empty());
		BDDMockito.given(this.files.find(FILE))
			.willReturn(Optional.of(new StoredFile(FILE, "a.pdf", FileType.PDF, 3, FileState.STORED, null, true)));
		BDDMockito.given(this.files.bytes(FILE)).willReturn(Optional.of(BYTES));
		this.telegram.file("docs/a", BYTES);
	}

	@AfterEach
	void close() {
		this.api.close();
		this.telegram.close();
	}

	@Test
	void aFileThatKeepsComingIsWaitedForLongerThanACall() throws IOException {
		this.telegram.trickle(LONGER_THAN_A_CALL.dividedBy(BYTES.length));
		assertThat(this.api.download("docs/a", 100, () -> {
		})).isEqualTo(BYTES);
	}

	@Test
	void ofAFileThatIsTooLargeOneByteMoreIsFetched() throws IOException {
		assertThat(this.api.download("docs/a", 3, () -> {
		})).hasSize(4);
	}

	@Test
	void aFileThatComesNoFurtherIsGivenUp() {
		this.telegram.trickle(PATIENCE.silence().multipliedBy(2));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.api.download("docs/a", 100, () -> {
		}));
	}

	@Test
	void aDocumentMayTakeLongerThanAMessage() {
		answerLate("sendDocument");
		assertThat(send(new Content("Kèm tệp", List.of(), List.of(FILE)))).isInstanceOf(SendOutcome.Sent.class);
		answerLate("sendMessage");
		assertThat(send(Content.text("chào"))).isInstanceOf(SendOutcome.Ambiguous.class);
	}

	private void answerLate(String method) {
		CountDownLatch answer = new CountDownLatch(1);
		this.telegram.hold(method, answer);
		CompletableFuture.delayedExecutor(LONGER_THAN_A_CALL.toMillis(), TimeUnit.MILLISECONDS)
			.execute(answer::countDown);
	}

	private SendOutcome send(Content content) {
		return this.channel
			.send(new Parcel(new MessageId(1), 0, new Address("telegram", Long.toString(Say.LAN)), content, null));
	}

}
