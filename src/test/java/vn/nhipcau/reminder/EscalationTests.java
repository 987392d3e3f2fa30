package vn.nhipcau.reminder;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** It goes up respectfully, and is never skipped. */
@ModuleTest
class EscalationTests {

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

	@BeforeEach
	void openOnMayTheTwentieth() {
		this.offices = new Offices(this.jdbc, this.obligations, Manner.BUTTONS);
		this.clock.set("2026-05-20T09:00");
	}

	@Test
	void aLeaderHearsOnceAWeekOfAllThatIsNotRecorded() {
		this.offices.focal("lan", this.offices.finance);
		this.offices.leader("hai", this.offices.finance);
		this.offices.opens(this.offices.finance, "Việc thứ nhất", "2026-05-28");
		this.offices.opens(this.offices.finance, "Việc thứ hai", "2026-05-29");
		sweepsAt("2026-06-01T07:30");
		sweepsAt("2026-06-01T07:31");
		sweepsAt("2026-06-03T09:00");
		assertThat(heardBy("hai")).hasSize(1)
			.first()
			.asString()
			.contains("Kính báo cáo đồng chí hai", "Sở Tài chính chủ trì 2 nhiệm vụ", "Hệ thống chưa ghi nhận kết quả",
					"Việc thứ nhất", "Việc thứ hai", "Số liệu có thể chưa gồm văn bản đã gửi")
			.doesNotContain("lan");
		sweepsAt("2026-06-08T07:30");
		assertThat(heardBy("hai")).hasSize(2);
	}

	@Test
	void aMondayOffIsMadeUpForOnTheNextWorkingMorning() {
		this.clock.set("2026-04-20T09:00");
		this.offices.leader("hai", this.offices.finance);
		this.offices.opens(this.offices.finance, "Việc", "2026-04-22");
		sweepsAt("2026-04-24T14:00");
		sweepsAt("2026-04-27T09:00");
		assertThat(heardBy("hai")).isEmpty();
		sweepsAt("2026-04-28T07:30");
		assertThat(heardBy("hai")).hasSize(1);
	}

	@Test
	void withoutALeaderItGoesToTheCoordinators() {
		this.offices.focal("lan", this.offices.finance);
		this.offices.joined(this.offices.coordinator);
		this.offices.opens(this.offices.finance, "Việc", "2026-05-28");
		sweepsAt("2026-06-01T07:30");
		assertThat(heardBy("Minh")).anyMatch((text) -> text.contains("chưa liên lạc được với lãnh đạo")
				&& text.contains("Sở Tài chính chủ trì 1 nhiệm vụ"));
	}

	@Test
	void withoutACoordinatorItGoesToTheProvincialLeader() {
		Actor hung = this.offices
			.joined(this.offices.sits("hung", Role.PROVINCIAL_LEADER, this.offices.finance, "PROVINCIAL_LEADER"));
		this.offices.opens(this.offices.finance, "Việc", "2026-05-28");
		sweepsAt("2026-06-01T07:30");
		assertThat(heardBy(hung.from())).anyMatch((text) -> text.contains("chưa liên lạc được với lãnh đạo"));
	}

	@Test
	void aLeaderHearsBeforehandOfWorkWithoutProgress() {
		Actor lan = this.offices.focal("lan", this.offices.finance);
		this.offices.leader("hai", this.offices.finance);
		this.offices.opens(this.offices.finance, "Chưa bắt đầu", "2026-06-04");
		ObligationView begun = this.offices.opens(this.offices.finance, "Đã bắt đầu", "2026-06-04");
		this.obligations.progress(lan, Ref.now(begun.id()), 20);
		sweepsAt("2026-06-01T09:00");
		assertThat(heardBy("hai")).hasSize(1)
			.first()
			.asString()
			.contains("sắp đến hạn", "Chưa bắt đầu")
			.doesNotContain("Đã bắt đầu");
	}

	@Test
	void whereNobodyHasJoinedTheCoordinatorsHearOnceADay() {
		this.offices.joined(this.offices.coordinator);
		AgencyId health = this.offices.agency("Sở Y tế");
		this.offices.opens(this.offices.finance, "Việc 1", "2026-06-10");
		this.offices.opens(this.offices.finance, "Việc 2", "2026-06-10");
		this.offices.opens(health, "Việc 3", "2026-06-10");
		sweepsAt("2026-06-01T09:00");
		this.offices.opens(health, "Việc 4", "2026-06-10");
		sweepsAt("2026-06-01T09:01");
		assertThat(lists()).hasSize(1).first().asString().contains("Sở Tài chính: 2 việc", "Sở Y tế: 1 việc");
		sweepsAt("2026-06-02T09:00");
		assertThat(lists()).hasSize(2);
	}

	@Test
	void theWeeksFiguresGoToThoseWhoOversee() {
		Actor lan = this.offices.focal("lan", this.offices.finance);
		this.offices.joined(this.offices.coordinator);
		this.offices.opens(this.offices.finance, "Còn nợ", "2026-05-28");
		ObligationView done = this.offices.opens(this.offices.finance, "Đã xong", "2026-05-29");
		ObligationView dropped = this.offices.opens(this.offices.finance, "Đã bỏ", "2026-05-29");
		this.clock.set("2026-05-26T09:00");
		this.obligations.submit(lan, Ref.now(done.id()));
		this.obligations.confirm(this.offices.coordinator, Ref.now(done.id()));
		this.obligations.cancel(this.offices.coordinator, Ref.now(dropped.id()));
		sweepsAt("2026-06-01T07:30");
		assertThat(heardBy("Minh"))
			.anyMatch((text) -> text.contains("Tuần 22 (25/05/2026 – 31/05/2026): đến hạn 2; hoàn thành 1.")
					&& text.contains("Quá hạn tính đến nay: 1") && text.contains("“Còn nợ”"));
	}

	private List<String> lists() {
		return heardBy("Minh").stream()
			.filter((text) -> text.contains("chưa liên lạc được với người nhận việc"))
			.toList();
	}

	private void sweepsAt(String moment) {
		this.clock.set(moment);
		this.sweep.sweep(this.clock.instant());
		this.conversations.engine().runUntilIdle();
	}

	private List<String> heardBy(String name) {
		return this.conversations.chat(Manner.BUTTONS, name).texts();
	}

}
