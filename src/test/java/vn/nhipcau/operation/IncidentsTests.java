package vn.nhipcau.operation;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.delivery.Decision;
import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.operation.Incident.Kind;
import vn.nhipcau.operation.spi.Concern;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;
import vn.nhipcau.testing.MovableDatabaseTime;
import vn.nhipcau.testing.Seats;

import static org.assertj.core.api.Assertions.assertThat;

/** What could not be handled or sent is seen, and decided about once. */
@ModuleTest
class IncidentsTests {

	private static final Actor ADMINISTRATOR = Seats.ADMINISTRATOR;

	@Autowired
	Incidents incidents;

	@Autowired
	IncidentNews news;

	@Autowired
	Watches watches;

	@Autowired
	Seats seats;

	@Autowired
	Conversations conversations;

	@Autowired
	MovableClock clock;

	@Autowired
	MovableDatabaseTime databaseTime;

	@Autowired
	JdbcTemplate jdbc;

	@BeforeEach
	@AfterEach
	void nothingIsNoticed() {
		TestWatch.concerns = List.of();
		this.watches.forget();
	}

	@ParameterizedTest
	@EnumSource(names = { "BUTTONS", "NUMBERS" })
	void anAdministratorLooksAtWhatWasSetAsideAndLetsItBeHandledAgain(Manner manner) {
		Chat lan = broken();
		this.seats.seat("an", Duty.ADMINISTRATOR, "Văn phòng UBND tỉnh");
		Chat an = this.conversations.chat(manner, "an");
		String reference = this.jdbc.queryForObject("SELECT reference FROM inbox WHERE state = 'ASIDE'", String.class);
		an.says("sự cố kỹ thuật").hears("Sự cố kỹ thuật: 1", reference, "qua fake").hearsNothingOf("/cong");
		an.presses("Xem " + reference).hearsNothingOf("/cong");
		an.presses("Xem nội dung").hears("/cong một hai", "đã được ghi vào nhật ký");
		mend();
		an.presses("Xử lý lại").hears("Đã đưa vào hàng đợi");
		assertThat(lan.texts()).last().asString().isEqualTo("Tổng là 42");
		an.presses("Xử lý lại").hears("đã được xử lý trước đó");
		an.says("/sucokythuat").hears("Hiện không có sự cố");
		assertThat(this.jdbc.queryForList("SELECT action FROM audit WHERE action LIKE 'inbox.%' ORDER BY id",
				String.class))
			.containsExactly("inbox.read", "inbox.replayed");
	}

	@Test
	void whatIsDismissedLosesItsContent() {
		broken();
		Incident one = this.incidents.all(ADMINISTRATOR).get(0);
		assertThat(this.incidents.dismiss(ADMINISTRATOR, one.kind(), one.id())).isEqualTo(Decision.DONE);
		assertThat(this.incidents.dismiss(ADMINISTRATOR, one.kind(), one.id())).isEqualTo(Decision.DECIDED_ALREADY);
		assertThat(this.incidents.replay(ADMINISTRATOR, one.kind(), one.id())).isEqualTo(Decision.DECIDED_ALREADY);
		assertThat(this.incidents.read(ADMINISTRATOR, one.kind(), one.id())).isEmpty();
		assertThat(this.jdbc.queryForMap("SELECT state, payload FROM inbox")).containsEntry("state", "DISMISSED")
			.containsEntry("payload", null);
	}

	@Test
	void aMessageToANamelessCitizenIsListedAndGoesOutAgainMarkedWhereItMayHaveArrived() {
		Chat lan = parked(new SendOutcome.Ambiguous("không trả lời"));
		Incident one = this.incidents.all(ADMINISTRATOR).get(0);
		assertThat(one.kind()).isEqualTo(Kind.PARKED);
		assertThat(one.reason()).isEqualTo("không trả lời");
		assertThat(one.repeat()).isTrue();
		this.conversations.channel(lan.address()).decide((parcel) -> null);
		lan.looksAway();
		assertThat(this.incidents.replay(ADMINISTRATOR, one.kind(), one.id())).isEqualTo(Decision.DONE);
		lan.isTold("Đã đếm 1", one.reference());
		assertThat(this.incidents.all(ADMINISTRATOR)).isEmpty();
	}

	@Test
	void whatCertainlyDidNotArriveIsNotMarked() {
		Chat lan = parked(new SendOutcome.Failed("503"));
		Incident one = this.incidents.all(ADMINISTRATOR).get(0);
		assertThat(this.incidents.read(ADMINISTRATOR, one.kind(), one.id())).contains("Đã đếm 1");
		this.conversations.channel(lan.address()).decide((parcel) -> null);
		assertThat(this.incidents.replay(ADMINISTRATOR, one.kind(), one.id())).isEqualTo(Decision.DONE);
		this.conversations.engine().runUntilIdle();
		assertThat(lan.texts()).containsExactly("Đã đếm 1");
	}

	@Test
	void anAttemptWithoutAnAnswerIsNotForgottenBehindLaterFailures() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		this.conversations.channel(lan.address()).decide((parcel) -> new SendOutcome.Ambiguous("cut off"));
		lan.says("/dem");
		this.conversations.channel(lan.address()).decide((parcel) -> new SendOutcome.Failed("503"));
		this.databaseTime.advance(Duration.ofSeconds(31));
		this.conversations.engine().runUntilIdle();
		this.conversations.channel(lan.address()).decide((parcel) -> null);
		this.databaseTime.advance(Duration.ofSeconds(31));
		this.conversations.engine().runUntilIdle();
		assertThat(lan.texts()).hasSize(2).last().asString().contains("TN-");
	}

	@Test
	void whatIsNoLongerWorthSendingOrHasLostItsContentIsNotSent() {
		parked(new SendOutcome.Failed("503"));
		Incident one = this.incidents.all(ADMINISTRATOR).get(0);
		this.jdbc.update("UPDATE outbox SET expires_at = ?",
				this.clock.instant().minusSeconds(1).atOffset(java.time.ZoneOffset.UTC));
		assertThat(this.incidents.replay(ADMINISTRATOR, one.kind(), one.id())).isEqualTo(Decision.TOO_LATE);
		this.jdbc.update("UPDATE outbox SET body = NULL");
		assertThat(this.incidents.replay(ADMINISTRATOR, one.kind(), one.id())).isEqualTo(Decision.CONTENT_GONE);
		assertThat(this.incidents.dismiss(ADMINISTRATOR, one.kind(), one.id())).isEqualTo(Decision.DONE);
	}

	@Test
	void nobodyElseSeesOrDecidesAnything() {
		broken();
		Incident one = this.incidents.all(ADMINISTRATOR).get(0);
		for (Role role : Role.values()) {
			Actor actor = new Actor(null, Set.of(new Actor.Holding(role, null, null, true)), "test:" + role);
			if (role != Role.ADMINISTRATOR) {
				assertThat(this.incidents.all(actor)).as("%s", role).isEmpty();
				assertThat(this.incidents.read(actor, one.kind(), one.id())).isEmpty();
				assertThat(this.incidents.replay(actor, one.kind(), one.id())).isEqualTo(Decision.NOT_ALLOWED);
				assertThat(this.incidents.dismiss(actor, one.kind(), one.id())).isEqualTo(Decision.NOT_ALLOWED);
			}
		}
		Actor job = Actor.system("job");
		assertThat(this.incidents.read(job, one.kind(), one.id())).as("a job reads no content").isEmpty();
	}

	@Test
	void theAdministratorsHearAtMostOnceAnHourHowManyThereAre() {
		this.seats.seat("an", Duty.ADMINISTRATOR, "Văn phòng UBND tỉnh");
		Chat an = this.conversations.chat(Manner.NUMBERS, "an");
		this.news.sweep(this.clock.instant());
		broken();
		parked(new SendOutcome.Failed("503"));
		tellNews(an).isTold("Có 2 sự cố kỹ thuật mới");
		an.looksAway();
		this.clock.advance(Duration.ofMinutes(1));
		broken();
		tellNews(an).isTold().hearsNothingOf("sự cố");
		this.clock.advance(Duration.ofMinutes(60));
		tellNews(an).isTold("Có 1 sự cố kỹ thuật mới; tổng số chưa xử lý: 3");
		an.looksAway();
		this.clock.advance(Duration.ofHours(2));
		tellNews(an).isTold().hearsNothingOf("sự cố");
	}

	@Test
	void whatWatchesNoticeStandsInTheSameList() {
		this.seats.seat("an", Duty.ADMINISTRATOR, "Văn phòng UBND tỉnh");
		TestWatch.concerns = List.of(new Concern("KT-1", this.clock.instant(), "3 tin nhắc chưa có trong sổ gửi"));
		this.watches.forget();
		Chat an = this.conversations.chat(Manner.NUMBERS, "an");
		an.says("/incidents").hears("KT-1 (test)", "3 tin nhắc chưa có trong sổ gửi");
		assertThat(this.watches.health().getStatus().getCode()).isEqualTo("OUT_OF_SERVICE");
		tellNews(an).isTold("Có 1 sự cố kỹ thuật mới");
	}

	private Chat tellNews(Chat an) {
		this.news.sweep(this.clock.instant());
		return an;
	}

	private Chat broken() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		lan.does(Utterance.text("/cong một hai"));
		return lan;
	}

	/** What was wrong with it is put right: here its words are. */
	private void mend() {
		var row = this.jdbc.queryForMap("SELECT account, update_id FROM inbox WHERE state = 'ASIDE'");
		this.jdbc.update("UPDATE inbox SET payload = ? WHERE state = 'ASIDE'",
				this.vault.seal(
						this.conversations.channel(this.conversations.chat(Manner.BUTTONS, "lan").address())
							.raw(Utterance.text("/cong 17 25")),
						"inbox|" + row.get("account") + "|" + row.get("update_id")));
	}

	@Autowired
	vn.nhipcau.storage.Vault vault;

	private Chat parked(SendOutcome outcome) {
		this.conversations.chat(Manner.BUTTONS, "khach").says("/dem");
		Chat hoa = this.conversations.chat(Manner.BUTTONS, "hoa");
		this.conversations.channel(hoa.address())
			.decide((parcel) -> parcel.to().equals(hoa.address()) ? outcome : null);
		hoa.says("/dem");
		for (int i = 0; i < 12; i++) {
			this.databaseTime.advance(Duration.ofSeconds(31));
			this.conversations.engine().runUntilIdle();
		}
		return hoa;
	}

}
