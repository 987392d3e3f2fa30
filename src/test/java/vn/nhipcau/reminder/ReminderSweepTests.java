package vn.nhipcau.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.CalendarDay;
import vn.nhipcau.obligation.DecidingDocument;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.Holidays;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Ref;

import static org.assertj.core.api.Assertions.assertThat;

/** On which day, at which hour, and once. */
class ReminderSweepTests extends ReminderScene {

	@Autowired
	Holidays holidays;

	@Test
	void eachStepComesOnItsDayWithItsWords() {
		this.clock.set("2026-04-01T09:00");
		opens("Rà soát thủ tục", "2026-06-10");
		assertToldOn("2026-04-24", "Còn 30 ngày làm việc: NV-", "Hạn: thứ Tư, 10/06/2026");
		assertToldOn("2026-06-01", "Còn 07 ngày làm việc", "“Rà soát thủ tục”");
		assertToldOn("2026-06-05", "còn 03 ngày làm việc là đến hạn", "chưa có cập nhật");
		assertToldOn("2026-06-09", "Ngày làm việc cuối cùng", "hôm nay, thứ Ba, 09/06/2026");
		assertToldOn("2026-06-10", "Hôm nay, thứ Tư, 10/06/2026, là hạn");
		assertToldOn("2026-06-12", "Đến nay, Hệ thống chưa ghi nhận kết quả");
		assertToldOn("2026-06-16", "Đến nay, Hệ thống chưa ghi nhận kết quả");
		assertThat(told()).hasSize(7);
	}

	@Test
	void nothingIsToldOutsideTheHours() {
		opens("Việc", "2026-06-10");
		for (String time : List.of("07:29", "11:30", "13:29", "17:00", "23:00")) {
			sweepsAt("2026-06-01T" + time);
		}
		sweepsAt("2026-06-06T09:00");
		assertThat(told()).isEmpty();
		sweepsAt("2026-06-01T07:30");
		assertThat(told()).hasSize(1);
	}

	@Test
	void tetIsQuietAndAMakeUpSaturdayIsNot() {
		this.clock.set("2026-02-02T07:00");
		opens("Việc", "2026-02-17");
		sweepsAt("2026-02-13T09:00");
		assertThat(told()).hasSize(1).first().asString().contains("Ngày làm việc cuối cùng trước hạn");
		sweepsAt("2026-02-17T09:00");
		sweepsAt("2026-02-18T09:00");
		assertThat(told()).hasSize(1);
		this.clock.set("2026-08-17T07:00");
		opens("Việc tháng tám", "2026-08-22");
		sweepsAt("2026-08-22T09:00");
		assertThat(told()).anyMatch((text) -> text.contains("thứ Bảy, 22/08/2026"));
	}

	@Test
	void asManySweepsAsYouLikeTellOnce() {
		opens("Việc", "2026-06-10");
		for (int i = 0; i < 5; i++) {
			sweepsAt("2026-06-01T09:0" + i);
		}
		assertThat(told()).hasSize(1);
	}

	@Test
	void sweepsOfSeveralNodesTellOnce() throws Exception {
		for (int i = 0; i < 30; i++) {
			AgencyId agency = this.offices.agency("Sở " + i);
			this.offices.focal("can-bo-" + i, agency);
			this.offices.opens(agency, "Việc " + i, "2026-06-10");
			this.offices.opens(agency, "Việc khác " + i, "2026-06-10");
		}
		ExecutorService nodes = Executors.newFixedThreadPool(3);
		try {
			CyclicBarrier together = new CyclicBarrier(3);
			Callable<Void> node = () -> {
				together.await();
				this.sweep.sweep(this.clock.instant());
				return null;
			};
			for (Future<Void> done : nodes.invokeAll(List.of(node, node, node))) {
				done.get();
			}
		}
		finally {
			nodes.shutdownNow();
		}
		// what a passing fault kept a node from, the next firing makes up for
		this.sweep.sweep(this.clock.instant());
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM outbox", Integer.class)).isEqualTo(30);
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM reminder WHERE state = 'TOLD'", Integer.class))
			.isEqualTo(60);
	}

	@Test
	void afterTenDaysOfSilenceOnlyTheLatestIsTold() {
		this.clock.set("2026-05-20T09:00");
		ObligationView work = opens("Việc", "2026-06-02");
		sweepsAt("2026-06-02T09:00");
		assertThat(told()).hasSize(1).first().asString().contains("Hôm nay, thứ Ba, 02/06/2026, là hạn");
		assertThat(states(work)).containsExactly("7 SKIPPED", "3 SKIPPED", "1 SKIPPED", "0 TOLD");
	}

	@Test
	void whatIsOverdueWaitsForTheMorning() {
		this.clock.set("2026-05-20T09:00");
		opens("Việc", "2026-05-28");
		sweepsAt("2026-06-01T14:00");
		sweepsAt("2026-06-01T16:00");
		assertThat(told()).isEmpty();
		sweepsAt("2026-06-02T07:30");
		assertThat(told()).hasSize(1);
	}

	@Test
	void aMovedDateIsRemindedOfAnew() {
		ObligationView work = opens("Việc", "2026-06-10");
		sweepsAt("2026-06-01T09:00");
		this.obligations.changeDate(this.offices.coordinator, Ref.now(work.id()), Due.by(LocalDate.parse("2026-06-11")),
				new DecidingDocument("12/UBND-TH", LocalDate.parse("2026-06-01")));
		sweepsAt("2026-06-02T09:00");
		assertThat(told()).hasSize(3).last().asString().contains("thứ Năm, 11/06/2026");
		assertThat(told()).element(1).asString().contains("điều chỉnh từ ngày 10/06/2026 đến ngày 11/06/2026");
		assertThat(states(work)).containsExactly("7 TOLD", "7 TOLD");
	}

	@Test
	void reportingTakesBackWhatHasNotGoneOut() {
		ObligationView work = opens("Việc", "2026-06-10");
		this.sweep.sweep(this.clock.instant());
		assertThat(this.jdbc.queryForObject("SELECT state FROM outbox", String.class)).isEqualTo("PENDING");
		this.obligations.submit(this.lan, Ref.now(work.id()));
		assertThat(this.jdbc.queryForObject("SELECT state FROM outbox", String.class)).isEqualTo("WITHDRAWN");
		sweepsAt("2026-06-05T09:00");
		assertThat(told()).isEmpty();
	}

	@Test
	void aReturnedResultIsRemindedOfAgain() {
		ObligationView work = opens("Việc", "2026-06-10");
		this.obligations.submit(this.lan, Ref.now(work.id()));
		sweepsAt("2026-06-01T09:00");
		this.obligations.returnForRework(this.offices.coordinator, Ref.now(work.id()));
		sweepsAt("2026-06-01T09:01");
		assertThat(told()).hasSize(1);
	}

	@Test
	void anEditedCalendarMovesTheDays() {
		opens("Việc", "2026-06-11");
		sweepsAt("2026-06-01T09:00");
		assertThat(told()).isEmpty();
		this.holidays.save(this.offices.coordinator,
				new CalendarDay(LocalDate.parse("2026-06-05"), CalendarDay.Kind.HOLIDAY, "thử", true));
		try {
			sweepsAt("2026-06-01T09:01");
			assertThat(told()).hasSize(1);
			sweepsAt("2026-06-02T09:00");
			assertThat(told()).hasSize(1);
		}
		finally {
			this.holidays.remove(this.offices.coordinator, LocalDate.parse("2026-06-05"));
		}
	}

}
