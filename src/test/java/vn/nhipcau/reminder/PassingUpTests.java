package vn.nhipcau.reminder;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.FakeChannel;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;
import vn.nhipcau.testing.MovableDatabaseTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Leader Hai has blocked the chat: it goes up, once, and is never skipped. */
@ModuleTest
class PassingUpTests {

	@Autowired
	Obligations obligations;

	@Autowired
	ReminderSweep sweep;

	@Autowired
	Conversations conversations;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	@Autowired
	MovableDatabaseTime databaseTime;

	Offices offices;

	Actor lan;

	@BeforeEach
	void haiHasBlockedTheChat() {
		this.offices = new Offices(this.jdbc, this.obligations, Manner.BUTTONS);
		this.clock.set("2026-05-20T09:00");
		this.lan = this.offices.focal("lan", this.offices.finance);
		this.offices.leader("hai", this.offices.finance);
		block("hai");
	}

	@Test
	void aHeadsUpGoesToTheCoordinatorOnce() {
		this.offices.joined(this.offices.coordinator);
		this.offices.opens(this.offices.finance, "Chưa bắt đầu", "2026-06-04");
		sweepsAt("2026-06-01T13:30");
		assertThat(headsUp("Minh")).isEmpty();
		sweepsAt("2026-06-01T13:31");
		assertThat(headsUp("Minh")).hasSize(1).first().asString().contains("Sở Tài chính", "Chưa bắt đầu");
		sweepsAt("2026-06-01T13:32");
		sweepsAt("2026-06-02T09:00");
		assertThat(headsUp("Minh")).hasSize(1);
	}

	@Test
	void aWeeklyMessageGoesUpWithAllThatIsNotRecorded() {
		this.offices.joined(this.offices.coordinator);
		this.offices.opens(this.offices.finance, "Việc thứ nhất", "2026-05-28");
		this.offices.opens(this.offices.finance, "Việc thứ hai", "2026-05-29");
		sweepsAt("2026-06-01T07:30");
		assertThat(letters("Minh")).isEmpty();
		sweepsAt("2026-06-01T07:31");
		assertThat(letters("Minh")).hasSize(1)
			.first()
			.asString()
			.contains("chưa liên lạc được với lãnh đạo", "Sở Tài chính chủ trì 2 nhiệm vụ", "Việc thứ nhất",
					"Việc thứ hai")
			.doesNotContain("lan");
		sweepsAt("2026-06-01T07:32");
		sweepsAt("2026-06-03T09:00");
		assertThat(letters("Minh")).hasSize(1);
		sweepsAt("2026-06-08T07:30");
		sweepsAt("2026-06-08T07:31");
		assertThat(letters("Minh")).as("the next week begins with the leader again").hasSize(2);
	}

	@Test
	void whatWasReportedMeanwhileDoesNotGoUp() {
		this.offices.joined(this.offices.coordinator);
		ObligationView work = this.offices.opens(this.offices.finance, "Việc", "2026-05-28");
		sweepsAt("2026-06-01T07:30");
		this.obligations.submit(this.lan, Ref.now(work.id()));
		sweepsAt("2026-06-01T07:31");
		assertThat(letters("Minh")).isEmpty();
	}

	@Test
	void fromABlockedCoordinatorItGoesOnToTheProvincialLeader() {
		this.offices.joined(this.offices.coordinator);
		this.offices
			.joined(this.offices.sits("hung", Role.PROVINCIAL_LEADER, this.offices.finance, "PROVINCIAL_LEADER"));
		block("hai", "Minh");
		this.offices.opens(this.offices.finance, "Chưa bắt đầu", "2026-06-04");
		this.offices.opens(this.offices.finance, "Quá hạn", "2026-05-28");
		for (int minute = 30; minute < 36; minute++) {
			sweepsAt("2026-06-01T07:" + minute);
		}
		assertThat(headsUp("hung")).hasSize(1);
		assertThat(letters("hung")).hasSize(1);
	}

	@Test
	void anotherLeaderWhoHasHeardOfItIsEnough() {
		this.offices.joined(this.offices.coordinator);
		this.offices.leader("tam", this.offices.finance);
		this.offices.opens(this.offices.finance, "Chưa bắt đầu", "2026-06-04");
		this.offices.opens(this.offices.finance, "Quá hạn", "2026-05-28");
		sweepsAt("2026-06-01T07:30");
		sweepsAt("2026-06-01T07:31");
		assertThat(headsUp("tam")).hasSize(1);
		assertThat(letters("tam")).hasSize(1);
		assertThat(headsUp("Minh")).isEmpty();
		assertThat(letters("Minh")).isEmpty();
	}

	@Test
	void aSenderThatDiesInBetweenChangesNothing() {
		this.offices.joined(this.offices.coordinator);
		this.offices.opens(this.offices.finance, "Chưa bắt đầu", "2026-06-04");
		this.offices.opens(this.offices.finance, "Quá hạn", "2026-05-28");
		AtomicBoolean killed = new AtomicBoolean();
		channel().decide((parcel) -> {
			if (!parcel.to().chat().equals("hai")) {
				return null;
			}
			if (killed.compareAndSet(false, true)) {
				throw PassingUpTests.<RuntimeException>killed();
			}
			return new SendOutcome.Unreachable("blocked");
		});
		assertThatThrownBy(() -> sweepsAt("2026-06-01T07:30")).isInstanceOf(InterruptedException.class);
		this.databaseTime.advance(Duration.ofSeconds(61));
		for (int minute = 31; minute < 35; minute++) {
			sweepsAt("2026-06-01T07:" + minute);
		}
		assertThat(headsUp("Minh")).hasSize(1);
		assertThat(letters("Minh")).hasSize(1);
	}

	@Test
	void workWhoseHolderBlockedTheChatStandsOnTheCoordinatorsList() {
		this.offices.joined(this.offices.coordinator);
		block("lan");
		ObligationView work = this.offices.opens(this.offices.finance, "Việc", "2026-06-10");
		sweepsAt("2026-06-01T09:00");
		sweepsAt("2026-06-01T09:01");
		sweepsAt("2026-06-01T09:02");
		assertThat(heardBy("Minh")).filteredOn((text) -> text.contains("chưa liên lạc được với người nhận việc"))
			.hasSize(1)
			.first()
			.asString()
			.contains("Sở Tài chính: 1 việc");
		assertThat(this.jdbc.queryForList("SELECT state FROM reminder WHERE obligation_id = ?", String.class,
				work.id().value()))
			.containsExactly("PASSED_UP");
	}

	private void block(String... people) {
		Set<String> blocked = Set.of(people);
		channel()
			.decide((parcel) -> blocked.contains(parcel.to().chat()) ? new SendOutcome.Unreachable("blocked") : null);
	}

	private FakeChannel channel() {
		return this.conversations.channel(Conversations.address(Manner.BUTTONS, "hai"));
	}

	private void sweepsAt(String moment) {
		this.clock.set(moment);
		this.sweep.sweep(this.clock.instant());
		this.conversations.engine().runUntilIdle();
	}

	private List<String> headsUp(String name) {
		return heardBy(name).stream().filter((text) -> text.contains("sắp đến hạn")).toList();
	}

	private List<String> letters(String name) {
		return heardBy(name).stream().filter((text) -> text.contains("đã đến hạn mà")).toList();
	}

	private List<String> heardBy(String name) {
		return this.conversations.chat(Manner.BUTTONS, name).texts();
	}

	/** Nothing catches it on its way up, as nothing is done after a kill. */
	@SuppressWarnings("unchecked")
	private static <T extends Throwable> RuntimeException killed() throws T {
		throw (T) new InterruptedException();
	}

}
