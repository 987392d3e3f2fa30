package vn.nhipcau.organization;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.access.Role;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.delivery.spi.Correspondents;
import vn.nhipcau.delivery.spi.Routes;
import vn.nhipcau.storage.Retention;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gives a mailbox, what one is, and what a letter's link is worth. */
@ModuleTest
class MailboxesTests {

	private static final String MAILBOX = "lan.soyte@tinh.example";

	@Autowired
	Mailboxes mailboxes;

	@Autowired
	AgencyRegister agencies;

	@Autowired
	PostRegister posts;

	@Autowired
	People people;

	@Autowired
	Accounts accounts;

	@Autowired
	Welcome welcome;

	@Autowired
	Correspondents correspondents;

	@Autowired
	Routes routes;

	@Autowired
	Retention retention;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcTemplate jdbc;

	private final ExecutorService threads = Executors.newFixedThreadPool(2);

	private AgencyId agency;

	private PersonId lan;

	@BeforeEach
	void lanSitsAtTheDesk() {
		this.agency = this.agencies
			.found(Chairs.ADMINISTRATOR, AgencyDraft.commanded("Sở Y tế", AgencyLevel.DEPARTMENT, 1))
			.value();
		this.lan = sits("Nguyễn Thị Lan", Duty.FOCAL);
	}

	@AfterEach
	void rest() {
		this.threads.shutdown();
	}

	@Test
	void itIsSealedAndTheAuditHasOnlyAMark() {
		this.mailboxes.give(Chairs.COORDINATOR, this.lan, " Lan.SoYTe@Tinh.Example ").value();
		assertThat(this.mailboxes.of(Chairs.COORDINATOR, this.lan)).contains(MAILBOX);
		byte[] stored = this.jdbc.queryForObject("SELECT mailbox FROM person WHERE id = ?", byte[].class,
				this.lan.value());
		assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("lan");
		this.mailboxes.take(Chairs.COORDINATOR, this.lan).value();
		assertThat(this.mailboxes.of(Chairs.COORDINATOR, this.lan)).isEmpty();
		assertThat(this.jdbc.queryForList("SELECT * FROM audit").toString())
			.contains("person.mailbox-given", "person.mailbox-taken")
			.doesNotContain(MAILBOX);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "lan", "lan@", "@tinh.example", "lan@tinh", "lan tinh.example", "a@b.vn,c@d.vn",
			"a@b.vn c@d.vn", "Lan <lan@tinh.example>", "lan@tinh.example\r\nBcc: x@y.vn", "lan@tinh.example\nx",
			"\"lan\"@tinh.example", "lan..y@tinh.example", "lân@tinh.example", "lan@-tinh.example", "lan@[127.0.0.1]" })
	void nothingButOneAddressIsTaken(String typed) {
		assertThat(this.mailboxes.give(Chairs.COORDINATOR, this.lan, typed))
			.isEqualTo(Outcome.refused(Refusal.MAILBOX_INVALID));
		assertThat(this.mailboxes.give(Chairs.COORDINATOR, this.lan, "a".repeat(150) + "@tinh.example"))
			.isEqualTo(Outcome.refused(Refusal.MAILBOX_INVALID));
	}

	@Test
	void onlyOfficialDomainsCountWhereTheSettingsNameThem() {
		List<String> domains = List.of("Tinh.gov.vn");
		assertThat(MailAddress.fault("lan@tinh.gov.vn", domains)).isEmpty();
		assertThat(MailAddress.fault("lan@soyte.tinh.gov.vn", domains)).isEmpty();
		assertThat(MailAddress.fault("lan@eviltinh.gov.vn", domains)).contains(Refusal.MAILBOX_FOREIGN);
		assertThat(MailAddress.fault("lan@tinh.gov.vn.example.org", domains)).contains(Refusal.MAILBOX_FOREIGN);
	}

	@Test
	void nobodyGivesAMailboxToSomebodyAbove() {
		PersonId administrator = sits("Quản trị", Duty.ADMINISTRATOR);
		PersonId coordinator = sits("Minh", Duty.COORDINATOR);
		for (PersonId above : List.of(administrator, coordinator)) {
			assertThat(this.mailboxes.give(Chairs.COORDINATOR, above, MAILBOX))
				.isEqualTo(Outcome.refused(Refusal.NOT_ALLOWED));
			assertThat(this.mailboxes.give(Chairs.ADMINISTRATOR, above, MAILBOX)).isInstanceOf(Outcome.Done.class);
			assertThat(this.mailboxes.of(Chairs.COORDINATOR, above)).isEmpty();
		}
		for (Role role : List.of(Role.OFFICIAL, Role.LEADER)) {
			Actor own = Chairs.inAgency(role, this.agency);
			assertThat(this.mailboxes.give(own, this.lan, MAILBOX)).isEqualTo(Outcome.refused(Refusal.NOT_ALLOWED));
			assertThat(this.mailboxes.take(own, this.lan)).isEqualTo(Outcome.refused(Refusal.NOT_ALLOWED));
			assertThat(this.mailboxes.search(own, "lan")).isEmpty();
		}
		assertThat(this.mailboxes.search(Chairs.COORDINATOR, "LAN")).extracting(Holder::person)
			.containsExactly(this.lan);
		assertThat(this.mailboxes.search(Chairs.COORDINATOR, "minh")).isEmpty();
	}

	@Test
	void theMailboxComesAfterTheChatsAndOnlyForWhatMayGoByMail() {
		this.mailboxes.give(Chairs.COORDINATOR, this.lan, MAILBOX).value();
		Address mail = Address.email(this.lan);
		assertThat(this.routes.first(this.lan)).isEmpty();
		assertThat(this.routes.first(this.lan, true)).contains(mail);
		assertThat(this.routes.after(this.lan, mail, true)).isEmpty();
		this.accounts.attach(Chairs.ADMINISTRATOR, this.lan, Chairs.chat("lan")).value();
		assertThat(this.routes.first(this.lan, true)).contains(Chairs.chat("lan"));
		assertThat(this.routes.after(this.lan, Chairs.chat("lan"), true)).contains(mail);
		assertThat(this.routes.after(this.lan, Chairs.chat("lan"))).isEmpty();
		assertThat(this.routes.after(this.lan, mail, true)).isEmpty();
	}

	@Test
	void aLetterHasOneLinkHoweverOftenItIsRepeated() {
		assertThat(token(1)).isEqualTo(token(1)).isNotEqualTo(token(2)).matches("[a-z2-7]{26}");
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM invitation", Integer.class)).isEqualTo(2);
		assertThat(this.jdbc.queryForList("SELECT * FROM invitation").toString()).doesNotContain(token(1), token(2));
		assertThat(this.correspondents.door(this.lan, new MessageId(1)).toString()).doesNotContain(token(1));
	}

	@Test
	void aChangedMailboxClosesTheLinksThatLieInTheOldOne() {
		this.mailboxes.give(Chairs.COORDINATOR, this.lan, MAILBOX).value();
		String token = token(1);
		this.mailboxes.give(Chairs.COORDINATOR, this.lan, "lan@soyte.example").value();
		assertThat(this.welcome.look(token, Chairs.chat("old"))).isEqualTo(Outcome.refused(Refusal.MAIL_LINK_EXPIRED));
	}

	@Test
	void anOldLinkIsForgottenLongAfterItHasExpired() {
		token(1);
		this.clock.advance(Duration.ofDays(91));
		this.retention.sweep(this.clock.instant());
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM invitation", Integer.class)).isOne();
		this.clock.advance(Duration.ofDays(2));
		this.retention.sweep(this.clock.instant());
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM invitation", Integer.class)).isZero();
	}

	@Test
	void twoBrowsersThatBringTheSameLinkAtOnceAreNeverBothLetIn() throws Exception {
		for (int round = 0; round < 20; round++) {
			String token = token(100 + round);
			List<Callable<Boolean>> both = List.of(enters(token, "a" + round), enters(token, "b" + round));
			long entered = 0;
			for (Future<Boolean> one : this.threads.invokeAll(both)) {
				entered += one.get() ? 1 : 0;
			}
			assertThat(entered).isOne();
			assertThat(enter(token, "c" + round)).isEqualTo(Outcome.refused(Refusal.MAIL_LINK_USED));
		}
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM channel_account", Integer.class)).isEqualTo(20);
	}

	private Callable<Boolean> enters(String token, String chat) {
		return () -> {
			try {
				return enter(token, chat) instanceof Outcome.Done;
			}
			catch (ConcurrencyFailureException ex) {
				return false;
			}
		};
	}

	private Outcome<Joined> enter(String token, String chat) {
		return this.welcome.accept(Actor.citizen("test:" + chat), token, Chairs.chat(chat), null);
	}

	private String token(long message) {
		String url = this.correspondents.door(this.lan, new MessageId(message)).url();
		return url.substring(url.indexOf('#') + 1);
	}

	private PersonId sits(String name, Duty duty) {
		PersonId person = this.people.register(Chairs.ADMINISTRATOR, name).value();
		PostId post = this.posts.create(Chairs.ADMINISTRATOR, this.agency, duty, duty.name(), null).value();
		this.posts.appoint(Chairs.ADMINISTRATOR, person, post).value();
		return person;
	}

}
