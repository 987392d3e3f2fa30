package vn.nhipcau.email;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Content;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.delivery.spi.Correspondents;
import vn.nhipcau.delivery.spi.Parcel;
import vn.nhipcau.delivery.spi.SendOutcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a letter looks like, and what the mail server's answers mean. */
class EmailChannelTests {

	private static final PersonId LAN = new PersonId(17);

	private static final String URL = "http://localhost:8080/vao#abcdefghijklmnopqrstuvwxyz";

	private final MailServer server = new MailServer();

	private final Clock clock = Clock.fixed(Instant.parse("2026-06-01T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

	private String mailbox = "lan.soyte@tinh.example";

	@AfterEach
	void rest() throws IOException {
		this.server.close();
	}

	@Test
	void aLetterSaysTheSameInPlainTextAndInHtml() throws Exception {
		assertThat(send("Nhắc việc ngày 01/06/2026: 1 việc", "Hạn của <b>NV-1</b> “A &lt; B”\nlà thứ Ba"))
			.isEqualTo(new SendOutcome.Sent("<tn-4711@tinh.example>"));
		MimeMessage letter = letter();
		assertThat(this.server.recipients()).containsExactly(this.mailbox);
		assertThat(letter.getSubject()).isEqualTo("Nhắc việc ngày 01/06/2026: 1 việc");
		assertThat(letter.getHeader("From", ",")).isEqualTo("nhipcau@tinh.example");
		assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(letter.getHeader("Reply-To")).isNull();
		assertThat(part(letter, 0)).startsWith("Hạn của NV-1 “A < B”\r\nlà thứ Ba")
			.contains("\r\n" + URL + "\r\n", "09:00 ngày 03/06/2026", "thư trả lời không được đọc");
		assertThat(part(letter, 1)).contains("Hạn của <b>NV-1</b> “A &lt; B”<br>", "<a href=\"" + URL + "\">")
			.doesNotContain("<img", "<style", "<script");
	}

	@Test
	void aRepeatedLetterHasTheSameNameAndTheSameLink() throws Exception {
		send("Nhắc việc", "Việc");
		String first = this.server.letters().get(0);
		send("Nhắc việc", "Việc");
		assertThat(header(this.server.letters().get(1), "Message-ID")).isEqualTo(header(first, "Message-ID"))
			.isEqualTo("<tn-4711@tinh.example>");
	}

	@Test
	void noWordsBecomeAHeader() throws Exception {
		send("Nhắc việc\r\nBcc: thief@example.org\r\n\r\nX", "Việc\r\n.\r\nBcc: thief@example.org");
		send("Plain\nBcc: thief@example.org", "Việc");
		for (String raw : this.server.letters()) {
			assertThat(header(raw, "Bcc")).isNull();
			assertThat(raw.substring(0, raw.indexOf("\r\n\r\n"))).doesNotContain("\r\nBcc");
		}
		assertThat(this.server.recipients()).containsOnly(this.mailbox);
		this.mailbox = "lan@tinh.example\r\nRCPT TO:<thief@example.org>";
		assertThat(send("Nhắc việc", "Việc")).isInstanceOf(SendOutcome.Unreachable.class);
		assertThat(this.server.letters()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "RCPT,550 5.1.1 <lan.soyte@tinh.example> unknown,Unreachable,SMTP 550 5.1.1",
			"RCPT,552 full,Unreachable,SMTP 552", "RCPT,450 4.2.1 later,Failed,SMTP 450 4.2.1",
			"RCPT,530 5.7.0 who are you,Failed,SMTP 530 5.7.0", "RCPT,550 5.7.1 relaying denied,Failed,SMTP 550 5.7.1",
			"RCPT,554 5.7.1 policy,Failed,SMTP 554 5.7.1", "MAIL,550 not from there,Failed,SMTP 550",
			"MAIL,451 later,Failed,SMTP 451", "DATA,451 later,Failed,SMTP 451", "DATA,554 no,Failed,SMTP 554",
			".,452 4.3.1 full,Failed,SMTP 452 4.3.1", ".,554 5.6.0 looks like spam,Rejected,SMTP 554 5.6.0" })
	void theServersNumberDecidesAndItsWordsAreKeptNowhere(String command, String answer, String outcome,
			String reason) {
		this.server.answers(command, answer);
		SendOutcome decided = send("Nhắc việc", "Việc");
		assertThat(decided.getClass().getSimpleName()).isEqualTo(outcome);
		assertThat(decided.toString()).endsWith("[reason=" + reason + "]");
	}

	@ParameterizedTest
	@CsvSource({ "HELLO,Failed", "MAIL,Failed", "RCPT,Failed", "DATA,Failed", ".,Ambiguous" })
	void aBrokenConnectionIsDoubtfulOnlyOnceTheLetterWasHandedOver(String command, String outcome) {
		this.server.answers(command, MailServer.HANGS_UP);
		assertThat(send("Nhắc việc", "Việc").getClass().getSimpleName()).isEqualTo(outcome);
	}

	@Test
	void aServerThatHangsUpAfterwardsHasTakenIt() {
		this.server.answers("QUIT", MailServer.HANGS_UP);
		assertThat(send("Nhắc việc", "Việc")).isInstanceOf(SendOutcome.Sent.class);
		assertThat(this.server.letters()).hasSize(1);
	}

	@Test
	void aServerThatIsAwayOrKnowsUsNotIsTriedAgain() throws IOException {
		EmailSettings named = new EmailSettings("127.0.0.1", this.server.port(), "nhipcau", "secret-word",
				"nhipcau@tinh.example", EmailSettings.Security.NONE, Duration.ofSeconds(5), 10);
		this.server.answers("EHLO", "250-test\r\n250 AUTH LOGIN");
		this.server.answers("AUTH", "535 5.7.8 no");
		assertThat(send(named, "Nhắc việc", "Việc")).isInstanceOf(SendOutcome.Failed.class)
			.asString()
			.doesNotContain("secret-word");
		assertThat(named.toString()).doesNotContain("secret-word");
		EmailSettings secured = new EmailSettings("127.0.0.1", this.server.port(), null, null, "nhipcau@tinh.example",
				EmailSettings.Security.STARTTLS, Duration.ofSeconds(5), 10);
		assertThat(send(secured, "Nhắc việc", "Việc")).isInstanceOf(SendOutcome.Failed.class);
		assertThat(this.server.letters()).isEmpty();
		this.server.close();
		assertThat(send("Nhắc việc", "Việc")).isInstanceOf(SendOutcome.Failed.class);
	}

	@Test
	void whatWasNotWrittenToGoByMailDoesNot() {
		Parcel chat = new Parcel(new MessageId(1), 0, Address.email(LAN), Content.text("Kính gửi ông/bà"), null);
		assertThat(channel(FakeMail.settings(this.server.port())).send(chat))
			.isEqualTo(new SendOutcome.Unreachable("not written to go by mail"));
		assertThat(this.server.letters()).isEmpty();
	}

	@Test
	void aFaultOfOurOwnIsTriedAgainAndNothingWasSent() {
		this.mailbox = null;
		assertThat(send("Nhắc việc", "Việc")).isEqualTo(new SendOutcome.Failed("IllegalStateException"));
		assertThat(this.server.letters()).isEmpty();
	}

	@Test
	void theSenderMayHaveAVietnameseName() throws Exception {
		EmailSettings named = new EmailSettings("127.0.0.1", this.server.port(), null, null,
				"Hệ thống nhắc việc <nhipcau@tinh.example>", EmailSettings.Security.NONE, Duration.ofSeconds(5), 10);
		assertThat(send(named, "Nhắc việc", "Việc")).isEqualTo(new SendOutcome.Sent("<tn-4711@tinh.example>"));
		assertThat(header(this.server.letters().get(0), "From")).isASCII().contains("<nhipcau@tinh.example>");
	}

	@Test
	void withoutASenderItDoesNotStart() {
		EmailSettings nameless = new EmailSettings("127.0.0.1", 25, null, null, null, EmailSettings.Security.NONE,
				Duration.ofSeconds(5), 10);
		assertThatThrownBy(() -> channel(nameless)).hasMessageContaining("nhipcau.email.from");
	}

	private SendOutcome send(String subject, String html) {
		return send(FakeMail.settings(this.server.port()), subject, html);
	}

	private SendOutcome send(EmailSettings settings, String subject, String html) {
		Content content = Content.text(html).withMail(new Content.Mail(subject, html));
		return channel(settings).send(new Parcel(new MessageId(4711), 0, Address.email(LAN), content, null));
	}

	private EmailChannel channel(EmailSettings settings) {
		try {
			return new EmailSetup().emailChannel(settings, new Known(), new Dictionary((Path) null, this.clock));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MimeMessage letter() throws MessagingException {
		List<String> letters = this.server.letters();
		return parsed(letters.get(letters.size() - 1));
	}

	private static String header(String raw, String name) throws MessagingException {
		return parsed(raw).getHeader(name, ",");
	}

	private static MimeMessage parsed(String raw) throws MessagingException {
		return new MimeMessage(Session.getInstance(new Properties()),
				new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
	}

	private static String part(MimeMessage letter, int number) throws Exception {
		return (String) ((Multipart) letter.getContent()).getBodyPart(number).getContent();
	}

	private final class Known implements Correspondents {

		@Override
		public Optional<String> mailbox(PersonId person) {
			if (EmailChannelTests.this.mailbox == null) {
				throw new IllegalStateException("Cannot open content of person.mailbox|17");
			}
			return Optional.of(EmailChannelTests.this.mailbox).filter((mailbox) -> person.equals(LAN));
		}

		@Override
		public Door door(PersonId person, MessageId message) {
			return new Door(URL, EmailChannelTests.this.clock.instant().plus(Duration.ofHours(48)));
		}

	}

}
