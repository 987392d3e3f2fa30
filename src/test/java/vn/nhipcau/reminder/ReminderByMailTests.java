package vn.nhipcau.reminder;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.email.Letter;
import vn.nhipcau.email.MailServer;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.organization.Mailboxes;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The morning message reaches people who have joined no chat, and its link lets them in.
 */
@ModuleTest
class ReminderByMailTests {

	private static final String MAILBOX = "son.soyte@tinh.example";

	@Autowired
	Obligations obligations;

	@Autowired
	Mailboxes mailboxes;

	@Autowired
	ReminderSweep sweep;

	@Autowired
	Conversations conversations;

	@Autowired
	MailServer server;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	Offices offices;

	AgencyId health;

	Actor son;

	Chat minh;

	@BeforeEach
	void anEmptyMailbox() {
		this.server.reset();
	}

	@ParameterizedTest
	@EnumSource
	void severalAreOneLetterWithoutAnythingOfACitizens(Manner manner) {
		sits(manner);
		ObligationView first = opens("Bà A, số 3 đường B, khiếu nại về đất", "2026-06-02");
		ObligationView second = opens("Ống nước vỡ trước nhà ông C", "2026-06-04");
		sweepsAt("2026-06-01T09:00");
		assertThat(this.server.read()).hasSize(1);
		Letter letter = this.server.read().get(0);
		assertThat(letter.to()).isEqualTo(MAILBOX);
		assertThat(letter.subject()).isEqualTo("Nhắc việc ngày 01/06/2026: 2 việc");
		assertThat(letter.text())
			.contains(first.code() + ": hạn thứ Ba, 02/06/2026", second.code() + ": hạn thứ Năm, 04/06/2026",
					"thư trả lời không được đọc", "/vao#")
			.doesNotContain("Bà A", "ông C", "Đã nhận", "1. ");
		assertThat(
				this.jdbc.queryForList("SELECT lane || ' ' || state FROM outbox WHERE channel = 'email'", String.class))
			.containsExactly("email:" + this.son.person().value() + " SENT");
		assertThat(states()).containsOnly("TOLD");
		this.minh.says("/khonglienlac").hears("Sơn – Sở Y tế", "chỉ qua thư điện tử").hearsNothingOf("chuyển được");
	}

	@ParameterizedTest
	@EnumSource
	void theLinkOpensOnceAndShowsTheWorkWithItsButtons(Manner manner) {
		sits(manner);
		ObligationView work = opens("Nâng cấp trạm y tế", "2026-06-02");
		sweepsAt("2026-06-01T09:00");
		String token = this.server.read().get(0).token();
		Chat browser = this.conversations.chat(manner, "son");
		browser.says("/batdau " + token).hears("Mở việc trong thư", "Sơn", "09:00 ngày 03/06/2026");
		browser.presses("Tham gia").hears("Kính chào đồng chí Sơn", work.code(), "Nâng cấp trạm y tế");
		browser.presses("Đã nhận").hears("tạm dừng nhắc " + work.code());
		Chat thief = this.conversations.chat(manner, "thief");
		thief.says("/batdau " + token).hears("đã được dùng", "đề nghị báo ngay", "Thư nhắc việc tiếp theo");
		thief.says("/viec").hearsNothingOf(work.code());
	}

	@ParameterizedTest
	@EnumSource
	void aLinkThatIsTwoDaysOldSaysHowToGetAnother(Manner manner) {
		sits(manner);
		opens("Việc", "2026-06-02");
		sweepsAt("2026-06-01T09:00");
		String token = this.server.read().get(0).token();
		this.clock.advance(Duration.ofHours(48));
		Chat browser = this.conversations.chat(manner, "son");
		browser.says("/batdau " + token).hears("Liên kết trong thư này đã hết hạn", "liên kết mới");
		assertThat(this.jdbc.queryForList("SELECT id FROM channel_account WHERE person_id = ?", Long.class,
				this.son.person().value()))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void whoCameInByALetterGoesOnGettingLetters(Manner manner) {
		sits(manner);
		opens("Việc", "2026-06-02");
		sweepsAt("2026-06-01T09:00");
		Chat browser = this.conversations.chat(manner, "son");
		browser.says("/batdau " + this.server.read().get(0).token()).presses("Tham gia");
		sweepsAt("2026-06-02T09:00");
		assertThat(this.server.read()).hasSize(2);
		assertThat(this.server.read().get(1).token()).isNotEqualTo(this.server.read().get(0).token());
	}

	@ParameterizedTest
	@EnumSource
	void aJoinedChatComesFirstAndTheMailboxWhenItIsBlocked(Manner manner) {
		sits(manner);
		this.offices.joined(this.son);
		Chat chat = this.conversations.chat(manner, "Sơn");
		opens("Việc", "2026-06-02");
		sweepsAt("2026-06-01T09:00");
		assertThat(chat.texts()).hasSize(1);
		assertThat(this.server.read()).isEmpty();
		this.conversations.channel(chat.address())
			.decide((parcel) -> parcel.to().equals(chat.address()) ? new SendOutcome.Unreachable("blocked") : null);
		sweepsAt("2026-06-02T09:00");
		assertThat(this.server.read()).hasSize(1);
		assertThat(this.jdbc.queryForList("SELECT person_id FROM out_of_reach", Long.class)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void aMailboxThatDoesNotExistIsOnTheCoordinatorsList(Manner manner) {
		sits(manner);
		opens("Việc", "2026-06-02");
		this.server.answers("RCPT", "550 5.1.1 <" + MAILBOX + "> unknown");
		sweepsAt("2026-06-01T09:00");
		assertThat(this.jdbc.queryForObject("SELECT reason FROM outbox WHERE channel = 'email'", String.class))
			.isEqualTo("SMTP 550 5.1.1");
		this.minh.says("/khonglienlac").hears("Chưa liên lạc được: 1", "Sơn – Sở Y tế", "không nhận được tin");
	}

	@ParameterizedTest
	@EnumSource
	void aLeadersPrivateWordsDoNotGoByMail(Manner manner) {
		sits(manner);
		Actor leader = this.offices.sits("Hoa", Role.LEADER, this.health, "LEADER");
		this.mailboxes.give(Offices.ADMINISTRATOR, leader.person(), "hoa@tinh.example").value();
		opens("Việc", "2026-06-04");
		sweepsAt("2026-06-01T09:00");
		assertThat(this.server.read()).extracting(Letter::to).containsExactly(MAILBOX);
	}

	@ParameterizedTest
	@EnumSource
	void policeAreToldTheCodeAndNoMore(Manner manner) {
		sits(manner);
		AgencyId police = this.offices.agency("Công an tỉnh", false);
		Actor hung = this.offices.sits("Hùng", Role.OFFICIAL, police, "FOCAL");
		this.mailboxes.give(Offices.ADMINISTRATOR, hung.person(), "hung@tinh.example").value();
		ObligationView work = this.offices.opens(police, "Tuần tra bến đò", "2026-06-02");
		sweepsAt("2026-06-01T09:00");
		assertThat(this.server.read()).hasSize(1);
		assertThat(this.server.read().get(0).text()).contains(work.code(), "xem nội dung tại văn bản giao việc")
			.doesNotContain("bến đò", "02/06/2026:", "hạn");
	}

	@ParameterizedTest
	@EnumSource
	void aBodyThatIsAskedIsAskedRespectfully(Manner manner) {
		sits(manner);
		this.offices.opens(this.offices.work(this.health, "Giám sát xã hội", "2026-06-10").asRequest());
		sweepsAt("2026-06-01T09:00");
		Letter letter = this.server.read().get(0);
		assertThat(letter.subject()).isEqualTo("Trân trọng đề nghị phối hợp: 1 nội dung");
		assertThat(letter.text()).startsWith("Trân trọng đề nghị Sở Y tế quan tâm phối hợp thực hiện:")
			.contains("dự kiến đến thứ Tư, 10/06/2026")
			.doesNotContain("quá hạn", "chưa ghi nhận");
	}

	private void sits(Manner manner) {
		this.clock.set("2026-06-01T08:00");
		this.offices = new Offices(this.jdbc, this.obligations, manner);
		this.offices.joined(this.offices.coordinator);
		this.offices.focal("lan", this.offices.finance);
		this.minh = this.conversations.chat(manner, "Minh");
		this.health = this.offices.agency("Sở Y tế");
		this.son = this.offices.sits("Sơn", Role.OFFICIAL, this.health, "FOCAL");
		this.mailboxes.give(Offices.ADMINISTRATOR, this.son.person(), MAILBOX).value();
	}

	private ObligationView opens(String title, String lastDay) {
		return this.offices.opens(this.health, title, lastDay);
	}

	private void sweepsAt(String moment) {
		this.clock.set(moment);
		this.sweep.sweep(this.clock.instant());
		this.conversations.engine().runUntilIdle();
	}

	private List<String> states() {
		return this.jdbc.queryForList("SELECT DISTINCT state FROM reminder", String.class);
	}

}
