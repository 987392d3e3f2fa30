package vn.nhipcau.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.OwedFilter;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.obligation.SubjectDirectory;
import vn.nhipcau.obligation.Timeliness;
import vn.nhipcau.obligation.spi.SubjectCard;
import vn.nhipcau.plan.Giving.Given;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;
import vn.nhipcau.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.plan.Fictitious.COORDINATOR;

@ModuleTest
class PlansTests {

	static final PlanDocument DOCUMENT = new PlanDocument("Kế hoạch", "147/KH-UBND", LocalDate.of(2024, 8, 1),
			"UBND tỉnh", "Về <b>đoàn kết</b> & phát triển", "Nguyễn Văn A");

	private static final Schedule ONCE = Schedule.once(Due.before(LocalDate.of(2026, 12, 15)));

	@Autowired
	Plans plans;

	@Autowired
	Obligations obligations;

	@Autowired
	SubjectDirectory directory;

	@Autowired
	Fictitious province;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Statements statements;

	private AgencyId health;

	private AgencyId finance;

	@BeforeEach
	void aSmallProvince() {
		this.health = this.province.department("Sở Y tế");
		this.finance = this.province.department("Sở Tài chính");
		this.province.departments("Các sở, ban, ngành", "các sở, ngành");
	}

	@Test
	void onlyLeadsOweAndAGroupOwesAgencyByAgency() {
		Given given = approve(
				task("a", ONCE, NewAssignment.lead("Sở Y tế"), NewAssignment.coordinating("Sở Tài chính")),
				task("b", ONCE, NewAssignment.lead("Các sở, ngành")));
		assertThat(given.obligations()).extracting(ObligationView::agency)
			.containsExactlyInAnyOrder(this.health, this.health, this.finance);
		assertThat(given.obligations()).allMatch((one) -> one.lastDay().equals(LocalDate.of(2026, 12, 14)));
		TaskView first = this.plans.task(COORDINATOR, given.tasks().get(0).id()).orElseThrow();
		assertThat(first.assignments()).extracting(AssignmentView::written).containsExactly("Sở Y tế", "Sở Tài chính");
		assertThat(first.doubtful()).isFalse();
	}

	@Test
	void anAgencyNamedTwiceOwesOnce() {
		Given given = approve(task("a", ONCE, NewAssignment.lead("Sở Y tế"), NewAssignment.lead("Các sở, ban, ngành")));
		assertThat(given.obligations()).hasSize(2);
	}

	@Test
	void bodiesNotCommandedAreAskedAndNeverOverdue() {
		this.province.requested("Ủy ban MTTQ Việt Nam tỉnh");
		Given given = approve(task("a", Schedule.once(Due.by(LocalDate.of(2026, 5, 1))),
				NewAssignment.lead("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh")));
		assertThat(given.obligations()).singleElement()
			.returns(true, ObligationView::requested)
			.returns(Timeliness.NO_DEADLINE, ObligationView::timeliness);
	}

	@Test
	void aNameNobodyKnowsWaitsUntilACoordinatorChooses() {
		Given given = approve(task("a", ONCE, NewAssignment.lead("Sở Thủy sản")), task("b", ONCE));
		assertThat(given.obligations()).isEmpty();
		assertThat(given.tasks()).allMatch(TaskView::doubtful);
		assertThat(this.plans.list(COORDINATOR, 0, 5).items()).singleElement().returns(2, PlanCount::doubtful);
		for (TaskView task : given.tasks()) {
			NewAssignment whom = NewAssignment.lead("Sở Y tế").meaning(this.health);
			Given chosen = (Given) this.plans.chooseLead(COORDINATOR, task.id(), whom);
			assertThat(chosen.obligations()).extracting(ObligationView::agency).containsExactly(this.health);
			assertThat(this.plans.chooseLead(COORDINATOR, task.id(), whom)).isEqualTo(new Giving.NothingToChoose());
		}
		assertThat(this.plans.tasks(COORDINATOR, given.plan().id())).noneMatch(TaskView::doubtful)
			.first()
			.extracting((task) -> task.assignments().get(0).written())
			.isEqualTo("Sở Thủy sản");
	}

	@Test
	void anObligationCitesDocumentAndClause() {
		ObligationView owed = approve(task("x".repeat(200), ONCE, NewAssignment.lead("Sở Y tế"))).obligations().get(0);
		assertThat(this.directory.card(owed))
			.isEqualTo(new SubjectCard("x".repeat(89) + "…", "Kế hoạch 147/KH-UBND ngày 01/8/2024", "dòng 4 Phụ lục"));
	}

	@Test
	void targetsAndWordingAreKept() {
		Target target = new Target(new BigDecimal("50"), new BigDecimal("70.5"), "nhà", Target.Comparator.RANGE,
				LocalDate.of(2026, 6, 30), "50 - 70,5 nhà");
		NewTask task = new NewTask("II.1", "Xây nhà", "Xây nhà <b>mới</b>", List.of("Phần II", "Mục 1"),
				List.of(NewAssignment.lead("Sở Y tế")), Schedule.yearly(Due.Operator.BEFORE, 12, 15), List.of(target));
		TaskId id = approve(task).tasks().get(0).id();
		TaskView kept = this.plans.task(COORDINATOR, id).orElseThrow();
		assertThat(kept.targets()).containsExactly(target);
		assertThat(kept.section()).containsExactly("Phần II", "Mục 1");
		assertThat(kept.schedule()).isEqualTo(task.schedule());
		assertThat(kept.text()).isEqualTo("Xây nhà <b>mới</b>");
	}

	@Test
	void theSameDocumentIsApprovedOnce() {
		Given given = approve(task("a", ONCE, NewAssignment.lead("Sở Y tế")));
		Giving again = this.plans.approve(COORDINATOR,
				PlanDocument.numbered(" 147 / kh-ubnd", LocalDate.of(2024, 8, 1)), null,
				List.of(task("b", ONCE, NewAssignment.lead("Sở Y tế"))));
		assertThat(again).isInstanceOf(Giving.AlreadyApproved.class);
		Given added = (Given) this.plans.add(COORDINATOR,
				PlanDocument.numbered("147/KH-UBND", LocalDate.of(2024, 8, 1)),
				task("c", ONCE, NewAssignment.lead("Sở Tài chính")));
		assertThat(added.plan().id()).isEqualTo(given.plan().id());
		assertThat(this.plans.tasks(COORDINATOR, given.plan().id())).extracting(TaskView::line).containsExactly(1, 2);
	}

	@Test
	void documentsWithoutNumberOrFromTheFutureAreRefused() {
		NewTask task = task("a", ONCE, NewAssignment.lead("Sở Y tế"));
		assertThat(this.plans.approve(COORDINATOR, new PlanDocument("Kế hoạch", " ", null, null, null, null), null,
				List.of(task)))
			.isEqualTo(new Giving.NotCitable());
		assertThat(this.plans.add(COORDINATOR, PlanDocument.numbered("1/KH", LocalDate.of(2027, 1, 1)), task))
			.isEqualTo(new Giving.NotYetIssued());
		assertThat(this.plans.approve(COORDINATOR, DOCUMENT, null, List.of())).isEqualTo(new Giving.NoTasks());
	}

	@Test
	void oneTaskThatCannotBeReadStopsNoOther() {
		Given given = approve(task("a", Schedule.every(Schedule.Kind.QUARTERLY, null), NewAssignment.lead("Sở Y tế")),
				task("b", Schedule.every(Schedule.Kind.QUARTERLY, null), NewAssignment.lead("Sở Tài chính")));
		this.jdbc.update("UPDATE task SET schedule = 'NONSENSE' WHERE id = ?", given.tasks().get(0).id().value());
		assertThat(open("2026-06-15T08:00")).isOne();
		assertThat(open("2026-06-15T09:00:00")).isZero();
	}

	@Test
	void recurringWorkOpensItsNextPeriodOnceTheDayHasPassedAndCatchesUp() {
		approve(task("a", Schedule.every(Schedule.Kind.QUARTERLY, null), NewAssignment.lead("Sở Y tế")));
		assertThat(periods()).containsExactly("2026-Q2");
		assertThat(open("2026-06-14T23:00")).isZero();
		assertThat(open("2026-06-15T00:10")).isEqualTo(1);
		assertThat(open("2026-06-15T00:10")).isZero();
		assertThat(periods()).containsExactly("2026-Q2", "2026-Q3");
		assertThat(open("2027-01-10T08:00")).isEqualTo(1);
		assertThat(periods()).containsExactly("2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1");
	}

	@Test
	void aLaterPeriodIsOwedByTheGroupAsItIsThen() {
		approve(task("a", Schedule.every(Schedule.Kind.MONTHLY, null), NewAssignment.lead("Các sở, ban, ngành")));
		this.province.department("Sở Xây dựng");
		open("2026-06-20T08:00");
		assertThat(periods()).filteredOn("2026-M6"::equals).hasSize(2);
		assertThat(periods()).filteredOn("2026-M7"::equals).hasSize(3);
	}

	@Test
	void aTaskClosesWithTheLastThatIsOwed() {
		Given given = approve(task("a", ONCE, NewAssignment.lead("Các sở, ban, ngành")));
		TaskId task = given.tasks().get(0).id();
		finish(given.obligations().get(0));
		assertThat(this.plans.task(COORDINATOR, task)).get().returns(false, TaskView::closed);
		this.obligations.cancel(COORDINATOR, Ref.now(given.obligations().get(1).id()));
		assertThat(this.plans.task(COORDINATOR, task)).get().returns(true, TaskView::closed);
	}

	@Test
	void recurringWorkStaysOpenBetweenItsPeriods() {
		Given given = approve(task("a", Schedule.every(Schedule.Kind.YEARLY, null), NewAssignment.lead("Sở Y tế")));
		finish(given.obligations().get(0));
		assertThat(this.plans.task(COORDINATOR, given.tasks().get(0).id())).get().returns(false, TaskView::closed);
	}

	@Test
	void sixtyAgenciesTimesTwentyTasksTakeAFewHundredStatements() {
		IntStream.range(0, 58).forEach((i) -> this.province.department("Sở số " + i));
		List<NewTask> tasks = new ArrayList<>();
		IntStream.range(0, 20)
			.forEach((i) -> tasks.add(task("Việc " + i, ONCE, NewAssignment.lead("Các sở, ban, ngành"))));
		long before = this.statements.prepared();
		Given given = (Given) this.plans.approve(COORDINATOR, DOCUMENT, null, tasks);
		long taken = this.statements.prepared() - before;
		assertThat(given.obligations()).hasSize(1200);
		assertThat(taken).isBetween(10L, 400L);
	}

	@Test
	void everyApprovalStandsInTheTrail() {
		approve(task("a", ONCE, NewAssignment.lead("Sở Y tế")));
		assertThat(this.jdbc.queryForList("SELECT after_value FROM audit WHERE action = 'plan.approved'", String.class))
			.containsExactly("147/KH-UBND");
	}

	private Given approve(NewTask... tasks) {
		return (Given) this.plans.approve(COORDINATOR, DOCUMENT, null, List.of(tasks));
	}

	static NewTask task(String title, Schedule schedule, NewAssignment... names) {
		return new NewTask("PL.4", title, title, List.of(), List.of(names), schedule, List.of());
	}

	private List<String> periods() {
		return this.obligations.owed(COORDINATOR, OwedFilter.asOf(LocalDate.of(2030, 1, 1)))
			.stream()
			.map((one) -> one.period().code())
			.sorted()
			.toList();
	}

	private int open(String moment) {
		this.clock.set(moment);
		Instant at = this.clock.instant();
		return this.plans.openNextPeriods(Actor.system("sweep"), at);
	}

	private void finish(ObligationView owed) {
		this.obligations.submit(COORDINATOR, Ref.now(owed.id()));
		this.obligations.confirm(COORDINATOR, Ref.now(owed.id()));
	}

}
