package vn.nhipcau.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.OwedFilter;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.Heir;
import vn.nhipcau.plan.Giving.Given;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;
import vn.nhipcau.testing.Seats;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.plan.Fictitious.COORDINATOR;

/** Verb by verb: which role may, in an agency that the plan names and in another. */
@ModuleTest
class PlanRolesTests {

	private static final Set<Role> GIVING = Set.of(Role.COORDINATOR);

	private static final Set<Role> OVERSEEING = Set.of(Role.COORDINATOR, Role.PROVINCIAL_LEADER);

	private static final Set<Role> NAMED = Set.of(Role.COORDINATOR, Role.PROVINCIAL_LEADER, Role.OFFICIAL, Role.LEADER);

	/**
	 * One row of the matrix.
	 *
	 * @param own who may in an agency the plan names; {@code other} in another
	 * @param call whether it was allowed
	 */
	private record Row(String verb, Set<Role> own, Set<Role> other, BiFunction<PlanRolesTests, Actor, Boolean> call) {
	}

	private static final List<Row> MATRIX = List.of(
			new Row("approve", GIVING, GIVING,
					(here, actor) -> here.gives(here.plans.approve(actor, here.fresh(), null, List.of(here.task)))),
			new Row("add a task", GIVING, GIVING,
					(here, actor) -> here.gives(here.plans.add(actor, here.fresh(), here.task))),
			new Row("add tasks to a plan", GIVING, GIVING,
					(here, actor) -> here.gives(here.plans.add(actor, here.plan.id(), List.of(here.task)))),
			new Row("choose a lead", GIVING, GIVING,
					(here, actor) -> here
						.gives(here.plans.chooseLead(actor, here.doubtful(), NewAssignment.lead("Sở Y tế")))),
			new Row("revise a task", GIVING, GIVING,
					(here, actor) -> here.plans.revise(actor, here.first, here.monthly) instanceof Revising.Revised),
			new Row("cancel a task", GIVING, GIVING,
					(here, actor) -> here.plans.cancel(actor, here.doubtful()) instanceof Revising.Revised),
			new Row("open periods", GIVING, GIVING, (here, actor) -> here.opens(actor)),
			new Row("find", NAMED, OVERSEEING, (here, actor) -> here.plans.find(actor, here.plan.id()).isPresent()),
			new Row("find by document", NAMED, OVERSEEING,
					(here, actor) -> here.plans.find(actor, "147/KH-UBND", LocalDate.of(2024, 8, 1)).isPresent()),
			new Row("list", NAMED, OVERSEEING,
					(here, actor) -> here.plans.list(actor, 0, 50)
						.items()
						.stream()
						.anyMatch((count) -> count.plan().id().equals(here.plan.id()))),
			new Row("read the tasks", NAMED, OVERSEEING,
					(here, actor) -> !here.plans.tasks(actor, here.plan.id()).isEmpty()),
			new Row("read the tasks as given", NAMED, OVERSEEING,
					(here, actor) -> !here.plans.asGiven(actor, here.plan.id()).isEmpty()),
			new Row("read a task", NAMED, OVERSEEING, (here, actor) -> here.plans.task(actor, here.first).isPresent()));

	@Autowired
	Plans plans;

	@Autowired
	Fictitious province;

	@Autowired
	MovableClock clock;

	@Autowired
	AgencyRegister register;

	@Autowired
	Obligations obligations;

	private final NewTask task = PlansTests.task("a", Schedule.undated(), NewAssignment.lead("Sở Y tế"));

	private final NewTask monthly = PlansTests.task("a", Schedule.every(Schedule.Kind.MONTHLY, null),
			NewAssignment.lead("Sở Y tế"));

	private AgencyId named;

	private AgencyId other;

	private PlanView plan;

	private TaskId first;

	private int counter;

	@BeforeEach
	void onePlan() {
		this.named = this.province.department("Sở Y tế");
		this.other = this.province.department("Sở Tài chính");
		Given given = (Given) this.plans.approve(COORDINATOR, PlansTests.DOCUMENT, null, List
			.of(PlansTests.task("a", Schedule.every(Schedule.Kind.MONTHLY, null), NewAssignment.lead("Sở Y tế"))));
		this.plan = given.plan();
		this.first = given.tasks().get(0).id();
	}

	@Test
	void eachVerbObeysThoseWhoMayAndNobodyElse() {
		for (Row row : MATRIX) {
			for (Role role : Role.values()) {
				assertThat(row.call().apply(this, in(role, this.named)))
					.as("%s of the named agency may %s", role, row.verb())
					.isEqualTo(row.own().contains(role));
				assertThat(row.call().apply(this, in(role, this.other)))
					.as("%s of another agency may %s", role, row.verb())
					.isEqualTo(row.other().contains(role));
			}
		}
	}

	@Test
	void anOfficialSeesTheTasksThatNameTheAgencyAndNoOthers() {
		Given given = (Given) this.plans.approve(COORDINATOR, fresh(), null,
				List.of(this.task, PlansTests.task("b", Schedule.undated(), NewAssignment.lead("Sở Tài chính"))));
		Actor official = in(Role.OFFICIAL, this.named);
		assertThat(this.plans.tasks(official, given.plan().id())).extracting(TaskView::title).containsExactly("a");
		assertThat(this.plans.task(official, given.tasks().get(1).id())).isEmpty();
	}

	@Test
	void theHeirOfANamedAgencySeesThePlanAndOwesItsNextPeriods() {
		this.register
			.succeed(Seats.ADMINISTRATOR, this.named, List.of(Heir.of(this.other)), LocalDate.of(2026, 6, 1), null)
			.value();
		Actor heir = in(Role.OFFICIAL, this.other);
		assertThat(this.plans.find(heir, this.plan.id())).isPresent();
		assertThat(this.plans.task(heir, this.first)).isPresent();
		opens(COORDINATOR);
		assertThat(this.obligations.owed(heir, OwedFilter.asOf(LocalDate.now(this.clock)))).hasSizeGreaterThan(1);
	}

	private static Actor in(Role role, AgencyId agency) {
		return new Actor(null, Set.of(new Actor.Holding(role, agency, null, true)), "test:" + role);
	}

	private boolean gives(Giving giving) {
		assertThat(giving).isInstanceOfAny(Given.class, Giving.NotYours.class);
		return giving instanceof Given;
	}

	private boolean opens(Actor actor) {
		this.clock.advance(java.time.Duration.ofDays(31));
		return this.plans.openNextPeriods(actor, this.clock.instant()) > 0;
	}

	private TaskId doubtful() {
		NewTask nobodys = PlansTests.task("?", Schedule.undated(), NewAssignment.lead("Sở Thủy sản"));
		return ((Given) this.plans.add(COORDINATOR, fresh(), nobodys)).tasks().get(0).id();
	}

	private PlanDocument fresh() {
		return PlanDocument.numbered(++this.counter + "/KH-UBND", LocalDate.of(2025, 1, 2));
	}

}
