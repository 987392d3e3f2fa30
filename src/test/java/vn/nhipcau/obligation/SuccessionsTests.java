package vn.nhipcau.obligation;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyKind;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.Heir;
import vn.nhipcau.organization.PostRegister;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;
import vn.nhipcau.testing.Seats;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.obligation.Province.done;

/** Agencies end; what they owe does not. */
@ModuleTest
class SuccessionsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

	private static final String DECISION = "Nghị quyết 12/NQ-HĐND ngày 20/5/2026";

	@Autowired
	Obligations obligations;

	@Autowired
	Successions successions;

	@Autowired
	SuccessionSweep sweep;

	@Autowired
	Seats seats;

	@Autowired
	Agencies agencies;

	@Autowired
	AgencyRegister register;

	@Autowired
	PostRegister posts;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	private AgencyId planning;

	private AgencyId finance;

	private AgencyId health;

	private Actor minh;

	private Actor lan;

	private Actor nga;

	private long subjects;

	@BeforeEach
	void settle() {
		this.minh = this.seats.seat("minh", Duty.COORDINATOR, "Văn phòng UBND tỉnh");
		this.lan = this.seats.seat("lan", Duty.FOCAL, "Sở Kế hoạch và Đầu tư");
		this.nga = this.seats.seat("nga", Duty.FOCAL, "Sở Tài chính");
		this.planning = this.seats.agency("Sở Kế hoạch và Đầu tư");
		this.finance = this.seats.agency("Sở Tài chính");
		this.health = this.seats.agency("Sở Y tế");
	}

	@Test
	void openWorkGoesToTheOnlyHeirAndClosedWorkKeepsTheOldName() {
		ObligationView fresh = open();
		ObligationView reported = open();
		ObligationView resting = open();
		ObligationView closed = open();
		done(this.obligations.passOn(this.lan, fresh.ref(), Assignee.of(this.lan.person())));
		done(this.obligations.submit(this.lan, reported.ref()));
		done(this.obligations.suspend(this.minh, resting.ref()));
		done(this.obligations.submit(this.lan, closed.ref()));
		done(this.obligations.confirm(this.minh, Ref.now(closed.id())));
		succeed(TODAY, this.finance);
		assertThat(this.obligations.find(this.nga, List.of(fresh.id(), reported.id(), resting.id(), closed.id())))
			.extracting(ObligationView::id, ObligationView::state, ObligationView::holder)
			.containsExactly(tuple(fresh, ObligationState.NOT_STARTED),
					tuple(reported, ObligationState.AWAITING_CONFIRMATION), tuple(resting, ObligationState.SUSPENDED));
		assertThat(agency(closed)).isEqualTo(this.planning);
		assertThat(this.obligations.mine(this.nga, 0, 9).total()).isEqualTo(2);
		assertThat(this.obligations.find(this.lan, fresh.id())).isEmpty();
	}

	@Test
	void theMoveIsInTheHistoryTheTrailAndTheAgenda() {
		ObligationView work = open();
		done(this.obligations.progress(this.lan, work.ref(), 40));
		succeed(TODAY, this.finance);
		List<HistoryEntry> history = this.obligations.history(this.nga, work.id());
		assertThat(history).extracting((entry) -> entry.deed().act())
			.containsExactly(Act.PROGRESS_RECORDED, Act.HANDED_OVER);
		HistoryEntry moved = history.get(1);
		assertThat(moved.before()).isEqualTo("agency:" + this.planning.value());
		assertThat(moved.after()).isEqualTo("agency:" + this.finance.value());
		assertThat(moved.document()).isEqualTo(new DecidingDocument(DECISION, TODAY));
		assertThat(moved.deed().by()).isNull();
		assertThat(this.jdbc.queryForObject(
				"SELECT COUNT(*) FROM audit WHERE action = 'obligation.handed_over' AND subject = ?", Integer.class,
				"obligation:" + work.id().value()))
			.isOne();
		assertThat(this.jdbc.queryForObject("SELECT agency_id FROM reminder_agenda WHERE obligation_id = ?", Long.class,
				work.id().value()))
			.isEqualTo(this.finance.value());
	}

	@Test
	void aDayAheadComesByItselfAndOnce() {
		ObligationView work = open();
		succeed(JULY, this.finance);
		this.sweep.sweep(this.clock.instant());
		assertThat(agency(work)).isEqualTo(this.planning);
		this.clock.set("2026-07-01T00:30");
		this.sweep.sweep(this.clock.instant());
		this.sweep.sweep(this.clock.instant());
		assertThat(agency(work)).isEqualTo(this.finance);
		assertThat(this.obligations.history(this.minh, work.id())).hasSize(1);
	}

	@Test
	void whatIsRecordedForADayAheadCanBeRecordedAnew() {
		ObligationView work = open();
		succeed(JULY, this.health);
		succeed(LocalDate.of(2026, 8, 1), this.finance);
		this.clock.set("2026-08-01T00:30");
		this.sweep.sweep(this.clock.instant());
		assertThat(agency(work)).isEqualTo(this.finance);
	}

	@Test
	void workFollowsThroughSeveralReorganisations() {
		ObligationView work = open();
		AgencyId later = this.seats.agency("Sở Kinh tế");
		this.register.succeed(Seats.ADMINISTRATOR, this.finance, List.of(Heir.of(later)), JULY, null).value();
		succeed(JULY, this.finance);
		this.clock.set("2026-07-02T08:00");
		this.sweep.sweep(this.clock.instant());
		assertThat(agency(work)).isEqualTo(later);
	}

	@Test
	void whoeverMovesWithTheWorkKeepsIt() {
		ObligationView work = open();
		done(this.obligations.passOn(this.lan, work.ref(), Assignee.of(this.lan.person())));
		this.posts
			.appoint(Seats.ADMINISTRATOR, this.lan.person(),
					this.posts.create(Seats.ADMINISTRATOR, this.finance, Duty.SPECIALIST, "Chuyên viên", null).value())
			.value();
		succeed(TODAY, this.finance);
		assertThat(this.obligations.find(this.minh, work.id()).orElseThrow().holder())
			.isEqualTo(Assignee.of(this.lan.person()));
	}

	@Test
	void aBodyThatIsNotCommandedIsAsked() {
		ObligationView work = open();
		AgencyId front = this.seats.agency("Ủy ban MTTQ tỉnh", AgencyKind.REQUESTED);
		succeed(TODAY, front);
		assertThat(this.obligations.find(this.minh, work.id()).orElseThrow().requested()).isTrue();
	}

	@Test
	void aSplitWaitsForTheCoordinator() {
		ObligationView first = open();
		ObligationView second = open();
		succeed(TODAY, this.finance, this.health);
		this.sweep.sweep(this.clock.instant());
		assertThat(agency(first)).isEqualTo(this.planning);
		Undivided undivided = this.successions.undivided(this.minh).get(0);
		assertThat(undivided.work()).extracting(ObligationView::id).containsExactly(first.id(), second.id());
		assertThat(undivided.by().agencies()).containsExactly(this.finance, this.health);
		done(this.successions.handOver(this.minh, first.id(), this.health));
		assertThat(agency(first)).isEqualTo(this.health);
		assertThat(this.obligations.history(this.minh, first.id()).get(0).deed().by()).isEqualTo(this.minh.person());
		assertThat(this.successions.handOver(this.minh, first.id(), this.finance))
			.isInstanceOf(Refused.NotItsHeir.class);
		assertThat(this.successions.handOver(this.minh, second.id(), this.seats.agency("Sở Xây dựng")))
			.isInstanceOf(Refused.NotItsHeir.class);
		done(this.successions.handOver(this.minh, second.id(), this.finance));
		assertThat(this.successions.undivided(this.minh)).isEmpty();
	}

	@Test
	void onlyCoordinatorsDivide() {
		ObligationView work = open();
		succeed(TODAY, this.finance, this.health);
		for (Actor other : List.of(this.lan, this.nga, this.seats.seat("hai", Duty.LEADER, "Sở Y tế"),
				this.seats.seat("hung", Duty.PROVINCIAL_LEADER, "Văn phòng UBND tỉnh"),
				this.seats.seat("tu", Duty.ADMINISTRATOR, "Văn phòng UBND tỉnh"), Actor.citizen("web:1"))) {
			assertThat(other.is(Role.COORDINATOR)).isFalse();
			assertThat(this.successions.undivided(other)).isEmpty();
			assertThat(this.successions.undivided(other, this.planning)).isEmpty();
			assertThat(this.successions.handOver(other, work.id(), this.finance)).isInstanceOf(Refused.NotYours.class);
		}
	}

	private ObligationView open() {
		return Province.opened(this.obligations.open(this.minh,
				List.of(NewObligation.of(this.planning, new Subject("other", ++this.subjects), "Việc " + this.subjects,
						new Deadline.Printed(Due.by(LocalDate.of(2026, 9, 15)), "Kế hoạch 147/KH-UBND")))));
	}

	private void succeed(LocalDate day, AgencyId... heirs) {
		this.register
			.succeed(Seats.ADMINISTRATOR, this.planning, java.util.Arrays.stream(heirs).map(Heir::of).toList(), day,
					DECISION)
			.value();
	}

	private AgencyId agency(ObligationView work) {
		return this.obligations.find(this.minh, work.id()).orElseThrow().agency();
	}

	private static org.assertj.core.groups.Tuple tuple(ObligationView work, ObligationState state) {
		return org.assertj.core.groups.Tuple.tuple(work.id(), state, Assignee.NOBODY);
	}

}
