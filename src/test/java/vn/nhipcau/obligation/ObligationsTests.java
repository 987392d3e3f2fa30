package vn.nhipcau.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.obligation.Province.all;
import static vn.nhipcau.obligation.Province.done;
import static vn.nhipcau.obligation.Province.opened;

@ModuleTest
class ObligationsTests {

	@Autowired
	Obligations obligations;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	@Autowired
	EntityManagerFactory entities;

	Province province;

	Actor lan;

	@BeforeEach
	void settle() {
		this.province = new Province(this.jdbc);
		this.lan = this.province.focal("Lan", this.province.finance);
	}

	@Test
	void aSecondReportIsToldWhoWasFirstAndWhen() {
		Actor hoa = this.province.official("Hoa", this.province.finance);
		ObligationView work = open("2026-06-15");
		this.clock.set("2026-06-02T09:12");
		done(this.obligations.submit(this.lan, work.ref()));
		this.clock.set("2026-06-02T09:15");
		Deed deed = ((Refused.AlreadyReported) this.obligations.submit(hoa, work.ref())).deed();
		assertThat(deed.by()).isEqualTo(this.lan.person());
		assertThat(deed.at()).isEqualTo("2026-06-02T02:12:00Z");
	}

	@Test
	void aReportInTimeStaysInTimeHoweverLateItIsConfirmed() {
		ObligationView work = open("2026-06-15");
		this.clock.set("2026-06-15T23:59");
		done(this.obligations.submit(this.lan, work.ref()));
		this.clock.set("2026-07-20T08:00");
		ObligationView confirmed = done(this.obligations.confirm(this.province.coordinator, Ref.now(work.id())));
		assertThat(confirmed.timeliness()).isEqualTo(Timeliness.DONE_IN_TIME);
		assertThat(this.obligations.find(this.lan, work.code())).contains(confirmed);
	}

	@Test
	void whatWasReturnedIsJudgedByTheNextReport() {
		ObligationView work = open("2026-06-15");
		done(this.obligations.submit(this.lan, work.ref()));
		done(this.obligations.returnForRework(this.province.coordinator, Ref.now(work.id())));
		this.clock.set("2026-06-16T08:00");
		assertThat(find(work).timeliness()).isEqualTo(Timeliness.OVERDUE);
		done(this.obligations.submit(this.lan, Ref.now(work.id())));
		assertThat(done(this.obligations.confirm(this.province.coordinator, Ref.now(work.id()))).timeliness())
			.isEqualTo(Timeliness.DONE_LATE);
	}

	@Test
	void aButtonOfYesterdayIsStaleAndShowsTheWorkAsItIs() {
		ObligationView yesterday = open("2026-06-15");
		ObligationView today = done(this.obligations.progress(this.lan, yesterday.ref(), 40));
		assertThat(this.obligations.progress(this.lan, yesterday.ref(), 60)).isEqualTo(new Refused.Stale(today));
		assertThat(done(this.obligations.progress(this.lan, today.ref(), 60)).progress()).isEqualTo(60);
	}

	@Test
	void aReportIsTakenBackUntilSomebodyDecides() {
		ObligationView work = open("2026-06-15");
		done(this.obligations.submit(this.lan, work.ref()));
		ObligationView back = done(this.obligations.withdraw(this.lan, Ref.now(work.id())));
		assertThat(back.state()).isEqualTo(ObligationState.IN_PROGRESS);
		assertThat(back.submittedAt()).isNull();
		done(this.obligations.submit(this.lan, back.ref()));
		done(this.obligations.confirm(this.province.coordinator, Ref.now(work.id())));
		assertThat(this.obligations.withdraw(this.lan, Ref.now(work.id()))).isInstanceOf(Refused.AlreadyDecided.class);
	}

	@Test
	void whatNeedsNoConfirmationIsClosedByItsReport() {
		ObligationView work = opened(this.obligations.open(this.province.coordinator,
				List.of(this.province.work(this.province.finance, "Trả lời công dân", "2026-06-15").closedByReport())));
		ObligationView closed = done(this.obligations.submit(this.lan, work.ref()));
		assertThat(closed.state()).isEqualTo(ObligationState.COMPLETED);
		assertThat(closed.timeliness()).isEqualTo(Timeliness.DONE_IN_TIME);
	}

	@Test
	void aChangeOfDateKeepsTheOriginalAndItsDocument() {
		ObligationView work = open("2026-06-15");
		DecidingDocument document = new DecidingDocument("2147/UBND-TH", LocalDate.of(2026, 5, 29));
		ObligationView moved = done(this.obligations.changeDate(this.province.coordinator, work.ref(),
				Due.by(LocalDate.of(2026, 7, 31)), document));
		assertThat(moved.lastDay()).isEqualTo("2026-07-31");
		assertThat(moved.originalLastDay()).isEqualTo("2026-06-15");
		assertThat(moved.moved()).isTrue();
		HistoryEntry entry = this.obligations.history(this.lan, work.id()).get(0);
		assertThat(entry.document()).isEqualTo(document);
		assertThat(entry.before()).isEqualTo("2026-06-15");
		assertThat(entry.after()).isEqualTo("2026-07-31");
	}

	@Test
	void aDocumentOfTomorrowDecidesNothing() {
		DecidingDocument tomorrow = new DecidingDocument("1/UBND", LocalDate.of(2026, 6, 2));
		assertThat(this.obligations.changeDate(this.province.coordinator, open("2026-06-15").ref(),
				Due.by(LocalDate.of(2026, 7, 31)), tomorrow))
			.isEqualTo(new Refused.NotYetIssued(tomorrow));
	}

	@Test
	void workArrivesAtTheFocalPostAndIsPassedOnInsideTheAgencyOnly() {
		Actor hoa = this.province.official("Hoa", this.province.finance);
		Actor stranger = this.province.official("Sơn", this.province.health);
		ObligationView work = open("2026-06-15");
		assertThat(mine(this.lan)).containsExactly(work.id());
		assertThat(mine(hoa)).isEmpty();
		assertThat(this.obligations.passOn(this.lan, work.ref(), Assignee.of(stranger.person())))
			.isInstanceOf(Refused.NotInAgency.class);
		done(this.obligations.passOn(this.lan, work.ref(), Assignee.of(hoa.person())));
		assertThat(mine(hoa)).containsExactly(work.id());
		assertThat(mine(this.lan)).isEmpty();
		assertThat(this.obligations.find(this.lan, work.id())).isPresent();
	}

	@Test
	void theMostUrgentComesFirstAndWhatIsReportedLast() {
		ObligationView reported = open("2026-06-02");
		ObligationView undated = opened(this.obligations.open(this.province.coordinator, List.of(NewObligation
			.of(this.province.finance, new Subject("task", 1), "Thường xuyên", new Deadline.Undated()))));
		ObligationView july = open("2026-07-01");
		ObligationView overdue = open("2026-05-01");
		done(this.obligations.submit(this.lan, reported.ref()));
		assertThat(mine(this.lan)).containsExactly(overdue.id(), july.id(), undated.id(), reported.id());
		ObligationPage second = this.obligations.mine(this.lan, 1, 3);
		assertThat(second.items()).extracting(ObligationView::id).containsExactly(reported.id());
		assertThat(second.total()).isEqualTo(4);
		assertThat(second.hasNext()).isFalse();
	}

	@Test
	void whatTheAgencyDisownsIsNotRemindedUntilTheCoordinatorDecides() {
		ObligationView work = open("2026-06-15");
		done(this.obligations.disown(this.lan, work.ref()));
		assertThat(due()).isEmpty();
		assertThat(this.obligations.submit(this.lan, Ref.now(work.id()))).isInstanceOf(Refused.AlreadyDisowned.class);
		done(this.obligations.keep(this.province.coordinator, Ref.now(work.id())));
		assertThat(due()).containsExactly(work.id());
	}

	@Test
	void nobodyIsRemindedOfWhatIsReportedRestsOrWasOnlyAskedFor() {
		ObligationView reported = open("2026-06-15");
		ObligationView resting = open("2026-06-15");
		ObligationView owed = open("2026-06-15");
		this.obligations.open(this.province.coordinator,
				List.of(this.province.work(this.province.health, "Phối hợp", "2026-06-15").asRequest()));
		done(this.obligations.submit(this.lan, reported.ref()));
		done(this.obligations.suspend(this.province.coordinator, resting.ref()));
		assertThat(due()).containsExactly(owed.id());
		done(this.obligations.resume(this.province.coordinator, Ref.now(resting.id())));
		assertThat(due()).containsExactly(resting.id(), owed.id());
	}

	@Test
	void aPlanForSixtyAgenciesOpensInFewStatements() {
		List<NewObligation> wanted = IntStream.range(0, 60)
			.mapToObj((n) -> this.province.agency("Cơ quan " + n))
			.map((AgencyId agency) -> this.province.work(agency, "Báo cáo", "2026-12-15"))
			.toList();
		Statistics statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		statistics.clear();
		assertThat(all(this.obligations.open(this.province.coordinator, wanted))).hasSize(60);
		long prepared = statistics.getPrepareStatementCount();
		statistics.setStatisticsEnabled(false);
		assertThat(prepared).as("statements for 60 obligations").isLessThanOrEqualTo(6);
	}

	@Test
	void everyChangeLeavesItsTrace() {
		ObligationView work = open("2026-06-15");
		done(this.obligations.progress(this.lan, work.ref(), 40));
		done(this.obligations.submit(this.lan, Ref.now(work.id())));
		assertThat(this.obligations.history(this.lan, work.id())).extracting((entry) -> entry.deed().act())
			.containsExactly(Act.PROGRESS_RECORDED, Act.SUBMITTED);
		assertThat(this.jdbc.queryForList("SELECT action FROM audit WHERE subject = ? ORDER BY id", String.class,
				"obligation:" + work.id().value()))
			.containsExactly("obligation.opened", "obligation.progress_recorded", "obligation.submitted");
	}

	private ObligationView open(String lastDay) {
		return opened(this.obligations.open(this.province.coordinator,
				List.of(this.province.work(this.province.finance, "Rà soát, sửa đổi quy chế", lastDay))));
	}

	private ObligationView find(ObligationView work) {
		return this.obligations.find(this.lan, work.id()).orElseThrow();
	}

	private List<ObligationId> mine(Actor actor) {
		return this.obligations.mine(actor, 0, 10).items().stream().map(ObligationView::id).toList();
	}

	private List<ObligationId> due() {
		return this.obligations
			.dueBetween(Actor.system("reminder"), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30))
			.stream()
			.map(ObligationView::id)
			.toList();
	}

}
