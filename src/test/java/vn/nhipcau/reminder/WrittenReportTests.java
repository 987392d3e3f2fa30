package vn.nhipcau.reminder;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Every reminder offers [Đã báo cáo bằng văn bản]. */
@ModuleTest
class WrittenReportTests {

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

	Offices offices;

	Actor lan;

	Chat chat;

	Chat minh;

	@ParameterizedTest
	@EnumSource
	void aReminderTakesTheNumberAndTheDayAtOnce(Manner manner) {
		sits(manner);
		ObligationView work = opens("Nâng cấp đường tỉnh");
		sweeps();
		this.chat.presses("Đã báo cáo bằng văn bản").hears("số, ký hiệu");
		this.chat.says("45/BC-STC").hears("ban hành ngày nào");
		this.chat.says("29/5/2026").hears("Đã báo cáo " + work.code() + " bằng văn bản", "45/BC-STC ngày 29/05/2026");
		this.minh.looksAway();
		this.chat.presses("Gửi").hears("được báo cáo bằng văn bản");
		assertThat(now(work).state()).isEqualTo(ObligationState.AWAITING_CONFIRMATION);
		this.minh.isTold("đã báo cáo " + work.code() + " bằng văn bản", "45/BC-STC");
		this.minh.says("/choxacnhan").hears(work.code());
	}

	@ParameterizedTest
	@EnumSource
	void whereSeveralAreNamedItAsksWhichFirst(Manner manner) {
		sits(manner);
		ObligationView first = opens("Việc thứ nhất");
		ObligationView second = opens("Việc thứ hai");
		sweeps();
		this.chat.presses("Đã báo cáo bằng văn bản").hears("báo cáo nhiệm vụ nào");
		this.chat.presses(second.code() + " Việc thứ hai").hears("số, ký hiệu");
		this.chat.says("45/BC-STC ngày 29/5/2026").presses("Gửi").hears("đã ghi nhận " + second.code());
		assertThat(now(second).state()).isEqualTo(ObligationState.AWAITING_CONFIRMATION);
		assertThat(now(first).state()).isEqualTo(ObligationState.NOT_STARTED);
	}

	@ParameterizedTest
	@EnumSource
	void aBodyThatIsAskedAnswersInWriting(Manner manner) {
		sits(manner);
		ObligationView asked = this.offices
			.opens(this.offices.work(this.offices.finance, "Giám sát xã hội", "2026-06-10").asRequest());
		sweeps();
		assertThat(this.chat.texts().get(0)).startsWith("Trân trọng đề nghị");
		this.chat.presses("Đã trả lời bằng văn bản").hears("số, ký hiệu");
		this.chat.says("12/MTTQ ngày 29/5/2026").presses("Gửi").hears("đã ghi nhận " + asked.code());
		assertThat(now(asked).state()).isEqualTo(ObligationState.AWAITING_CONFIRMATION);
	}

	@ParameterizedTest
	@EnumSource
	void anOldButtonShowsHowItStandsByNow(Manner manner) {
		sits(manner);
		ObligationView work = opens("Nâng cấp đường tỉnh");
		sweeps();
		this.obligations.submit(this.lan, Ref.now(work.id()));
		this.chat.presses("Đã báo cáo bằng văn bản").hears(work.code(), "chờ xác nhận");
	}

	private void sits(Manner manner) {
		this.clock.set("2026-06-01T08:00");
		this.offices = new Offices(this.jdbc, this.obligations, manner);
		this.lan = this.offices.focal("lan", this.offices.finance);
		this.offices.joined(this.offices.coordinator);
		this.chat = this.conversations.chat(manner, "lan");
		this.minh = this.conversations.chat(manner, "Minh");
	}

	private ObligationView opens(String title) {
		return this.offices.opens(this.offices.finance, title, "2026-06-10");
	}

	private void sweeps() {
		this.clock.set("2026-06-01T09:00");
		this.sweep.sweep(this.clock.instant());
		this.conversations.engine().runUntilIdle();
	}

	private ObligationView now(ObligationView work) {
		return this.obligations.find(Actor.system("test"), work.id()).orElseThrow();
	}

}
