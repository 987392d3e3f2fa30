package vn.nhipcau.reminder;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.progress.Draft;
import vn.nhipcau.progress.Filing;
import vn.nhipcau.progress.Progress;
import vn.nhipcau.progress.Reports;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** The weekly messages name what stands in the way. */
@ModuleTest
class WeeklyObstacleTests {

	@Autowired
	Obligations obligations;

	@Autowired
	Reports reports;

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

	@BeforeEach
	void openOnMayTheTwentieth() {
		this.offices = new Offices(this.jdbc, this.obligations, Manner.BUTTONS);
		this.clock.set("2026-05-20T09:00");
		this.lan = this.offices.focal("lan", this.offices.finance);
		this.offices.leader("hai", this.offices.finance);
		this.offices.joined(this.offices.coordinator);
	}

	@Test
	void theLeaderReadsOfTheAgencysObstaclesAndTheCoordinatorOfAll() {
		AgencyId health = this.offices.agency("Sở Y tế");
		Actor son = this.offices.focal("son", health);
		meets(this.lan, opens(this.offices.finance, "Đường tỉnh", "2026-08-28"), "Vướng giải phóng mặt bằng");
		meets(this.lan, opens(this.offices.finance, "Cầu mới", "2026-07-01"), "Thiếu <kinh phí> & vật liệu");
		meets(son, opens(health, "Trạm y tế", "2026-07-15"), "Thiếu bác sĩ");
		sweepsAt("2026-06-01T07:30");
		assertThat(heardBy("hai")).hasSize(1)
			.first()
			.asString()
			.contains("Sở Tài chính đang có khó khăn, vướng mắc trong thực hiện 2 nhiệm vụ",
					"“Đường tỉnh”: Vướng giải phóng mặt bằng (báo ngày 20/05/2026)", "Thiếu <kinh phí> & vật liệu")
			.containsSubsequence("Cầu mới", "Đường tỉnh")
			.doesNotContain("Thiếu bác sĩ", "lan", "son");
		assertThat(digests()).hasSize(1)
			.first()
			.asString()
			.contains("có vướng mắc: 3", "“Trạm y tế” – Sở Y tế: Thiếu bác sĩ")
			.containsSubsequence("Cầu mới", "Trạm y tế", "Đường tỉnh")
			.doesNotContain("lan", "son");
	}

	@Test
	void progressDoesNotEndAnObstacle() {
		ObligationView work = opens(this.offices.finance, "Còn vướng", "2026-07-01");
		meets(this.lan, work, "Thiếu kinh phí");
		this.reports.file(this.lan, Ref.now(work.id()), Draft.progress(new Progress(65, null)));
		sweepsAt("2026-06-01T07:30");
		assertThat(heardBy("hai")).singleElement().asString().contains("“Còn vướng”: Thiếu kinh phí");
		assertThat(digests()).singleElement().asString().contains("có vướng mắc: 1");
	}

	@Test
	void whatWasClearedOrReportedSinceIsNoOpenObstacle() {
		ObligationView gone = opens(this.offices.finance, "Đã gỡ vướng", "2026-07-01");
		meets(this.lan, gone, "Thiếu kinh phí");
		this.reports.file(this.lan, Ref.now(gone.id()), Draft.cleared());
		ObligationView undone = opens(this.offices.finance, "Đã hoàn tác", "2026-07-01");
		this.reports.undo(this.lan, meets(this.lan, undone, "Bấm nhầm").report().id());
		ObligationView done = opens(this.offices.finance, "Đã xong", "2026-07-01");
		meets(this.lan, done, "Chậm vật liệu");
		this.obligations.submit(this.lan, Ref.now(done.id()));
		sweepsAt("2026-06-01T07:30");
		assertThat(heardBy("hai")).isEmpty();
		assertThat(digests()).isEmpty();
	}

	@Test
	void manyObstaclesAreCountedAndAFewAreNamed() {
		for (int i = 1; i <= 8; i++) {
			meets(this.lan, opens(this.offices.finance, "Việc " + i, "2026-07-0" + i), "Vướng ".repeat(60));
		}
		sweepsAt("2026-06-01T07:30");
		assertThat(heardBy("hai")).hasSize(1)
			.first()
			.asString()
			.contains("8 nhiệm vụ", "“Việc 5”", "… và 3 việc khác")
			.doesNotContain("“Việc 6”")
			.hasSizeLessThan(1500);
	}

	private ObligationView opens(AgencyId agency, String title, String lastDay) {
		return this.offices.opens(agency, title, lastDay);
	}

	private Filing.Filed meets(Actor actor, ObligationView work, String words) {
		return (Filing.Filed) this.reports.file(actor, Ref.now(work.id()), Draft.obstacle(words));
	}

	private List<String> digests() {
		return heardBy("Minh").stream().filter((text) -> text.startsWith("Tuần 22")).toList();
	}

	private void sweepsAt(String moment) {
		this.conversations.engine().runUntilIdle();
		this.clock.set(moment);
		this.sweep.sweep(this.clock.instant());
		this.conversations.engine().runUntilIdle();
	}

	private List<String> heardBy(String name) {
		return this.conversations.chat(Manner.BUTTONS, name)
			.texts()
			.stream()
			.filter((text) -> text.contains("Kính báo cáo") || text.startsWith("Tuần"))
			.toList();
	}

}
