package vn.nhipcau.reminder;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ReminderButtonsTests {

	@Autowired
	Obligations obligations;

	@Autowired
	Reminders reminders;

	@Autowired
	ReminderSweep sweep;

	@Autowired
	Conversations conversations;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	Offices offices;

	Actor lan;

	Chat chat;

	@ParameterizedTest
	@EnumSource(Manner.class)
	void receivedGivesQuietForHalfOfWhatIsLeft(Manner manner) {
		ObligationView work = reminded(manner, "2026-06-10");
		this.chat.presses("Đã nhận").hears("tạm dừng nhắc " + work.code() + " đến hết thứ Năm, 04/06/2026");
		sweepsAt("2026-06-04T09:00");
		assertThat(reminders(work)).containsExactly("7 TOLD");
		sweepsAt("2026-06-05T09:00");
		assertThat(reminders(work)).containsExactly("7 TOLD", "3 TOLD");
	}

	@ParameterizedTest
	@EnumSource(Manner.class)
	void whatIsOverdueIsQuietForTwoWorkingDays(Manner manner) {
		sits(manner);
		this.clock.set("2026-05-20T09:00");
		ObligationView work = this.offices.opens(this.offices.finance, "Việc", "2026-05-28");
		sweepsAt("2026-06-01T09:00");
		this.chat.presses("Đã nhận").hears("đến hết thứ Tư, 03/06/2026");
		sweepsAt("2026-06-03T09:00");
		sweepsAt("2026-06-05T09:00");
		assertThat(reminders(work)).endsWith("-2 TOLD", "-4 PAUSED", "-6 TOLD");
	}

	@ParameterizedTest
	@EnumSource(Manner.class)
	void aReminderMayBePutOff(Manner manner) {
		ObligationView work = reminded(manner, "2026-06-10");
		this.chat.presses("Nhắc tôi sau").hears("vào khi nào?").presses("Sau 3 ngày").hears("thứ Năm, 04/06/2026");
		sweepsAt("2026-06-03T09:00");
		assertThat(reminders(work)).hasSize(1);
		this.chat.looksAway();
		sweepsAt("2026-06-04T07:30");
		this.chat.isTold("Còn 04 ngày làm việc", work.code());
		assertThat(reminders(work)).containsExactly("7 TOLD", "7 TOLD");
		sweepsAt("2026-06-05T09:00");
		assertThat(reminders(work)).containsExactly("7 TOLD", "7 TOLD", "3 TOLD");
	}

	@ParameterizedTest
	@EnumSource(Manner.class)
	void whoHasLeftTheAgencyIsNotRemindedOfWhatWasPutOff(Manner manner) {
		ObligationView work = reminded(manner, "2026-06-10");
		this.chat.presses("Nhắc tôi sau").presses("Sau 3 ngày");
		this.jdbc.update("UPDATE holding SET valid_to = DATE '2026-06-02'");
		sweepsAt("2026-06-04T07:30");
		assertThat(reminders(work)).containsExactly("7 TOLD");
	}

	@ParameterizedTest
	@EnumSource(Manner.class)
	void aButtonBelowReportedWorkSaysSo(Manner manner) {
		ObligationView work = reminded(manner, "2026-06-10");
		this.obligations.submit(this.lan, Ref.now(work.id()));
		this.chat.presses("Đã nhận").hears("không còn chờ đồng chí xử lý");
	}

	@ParameterizedTest
	@EnumSource(Manner.class)
	void onlyWhoWasRemindedMayAskForQuiet(Manner manner) {
		ObligationView work = reminded(manner, "2026-06-10");
		Actor hoa = this.offices.specialist("hoa", this.offices.finance);
		Actor stranger = this.offices.focal("son", this.offices.agency("Sở Y tế"));
		assertThat(this.reminders.acknowledge(hoa, work.id())).isInstanceOf(Pausing.NotYours.class);
		assertThat(this.reminders.postpone(stranger, work.id(), Delay.WEEK)).isInstanceOf(Pausing.NotYours.class);
		assertThat(this.reminders.acknowledge(Actor.citizen("x"), work.id())).isInstanceOf(Pausing.NotYours.class);
		assertThat(this.reminders.acknowledge(this.lan, work.id())).isInstanceOf(Pausing.Acknowledged.class);
	}

	@ParameterizedTest
	@EnumSource(Manner.class)
	void outsideTheAgencyNobodyIsNamed(Manner manner) {
		ObligationView work = reminded(manner, "2026-06-10");
		Actor stranger = this.offices.focal("son", this.offices.agency("Sở Y tế"));
		assertThat(this.reminders.forObligation(this.lan, work.id())).extracting(ReminderView::person)
			.containsExactly(this.lan.person());
		assertThat(this.reminders.forObligation(this.offices.coordinator, work.id())).hasSize(1)
			.allMatch((reminder) -> reminder.person() == null);
		assertThat(this.reminders.forObligation(stranger, work.id())).isEmpty();
		assertThat(this.reminders.forObligation(Actor.citizen("x"), work.id())).isEmpty();
		assertThat(this.reminders.policy().steps()).containsExactly(30, 7, 3, 1, 0);
	}

	private ObligationView reminded(Manner manner, String lastDay) {
		sits(manner);
		ObligationView work = this.offices.opens(this.offices.finance, "Việc", lastDay);
		sweepsAt("2026-06-01T09:00");
		return work;
	}

	private void sits(Manner manner) {
		this.offices = new Offices(this.jdbc, this.obligations, manner);
		this.lan = this.offices.focal("lan", this.offices.finance);
		this.chat = this.conversations.chat(manner, "lan");
	}

	private void sweepsAt(String moment) {
		this.clock.set(moment);
		this.sweep.sweep(this.clock.instant());
		this.conversations.engine().runUntilIdle();
	}

	private List<String> reminders(ObligationView work) {
		return this.jdbc.query(
				"SELECT step, state FROM reminder WHERE obligation_id = ? AND purpose = 'OWN' ORDER BY id",
				(row, index) -> row.getInt(1) + " " + row.getString(2), work.id().value());
	}

}
