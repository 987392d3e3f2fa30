package vn.nhipcau.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.plan.Fictitious;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.PlanDocument;
import vn.nhipcau.plan.Schedule;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Drafts are the coordinators' alone, whatever the verb. */
@ModuleTest
class DraftRolesTests {

	/** Whether each verb let somebody through. */
	private static final Map<String, BiFunction<DraftRolesTests, Actor, Boolean>> VERBS = Map.ofEntries(
			Map.entry("keep", (here,
					actor) -> !(here.drafts.keep(actor, here.read, null) instanceof Keeping.NotYours)),
			Map.entry("keep a list",
					(here, actor) -> !(here.drafts.keep(actor,
							new TableDraft(PlanDocument.numbered("9/KH", LocalDate.of(2026, 5, 5)), List.of()),
							null) instanceof Keeping.NotYours)),
			Map.entry("list", (here, actor) -> !here.drafts.waiting(actor).isEmpty()),
			Map.entry("find", (here, actor) -> here.drafts.find(actor, here.draft).isPresent()),
			Map.entry("keep a row", (here, actor) -> may(here.drafts.keepRow(actor, here.draft, 1, null))),
			Map.entry("drop a row", (here, actor) -> may(here.drafts.dropRow(actor, here.draft, 1, null))),
			Map.entry("make a task", (here, actor) -> may(here.drafts.makeTask(actor, here.draft, 1, null))),
			Map.entry("change the lead",
					(here, actor) -> may(here.drafts.lead(actor, here.draft, 1, null, NewAssignment.lead("Sở Y tế")))),
			Map.entry("change the schedule",
					(here, actor) -> may(here.drafts.schedule(actor, here.draft, 1, null, Schedule.undated()))),
			Map.entry("read the document", (here, actor) -> here.drafts.text(actor, here.draft).isPresent()),
			Map.entry("edit a row",
					(here, actor) -> may(here.drafts.edit(actor, here.draft, 1, null,
							new RowEdit("Việc", null, List.of(NewAssignment.lead("Sở Y tế")))))),
			Map.entry("merge a row", (here, actor) -> may(here.drafts.mergeRow(actor, here.draft, 2, null))),
			Map.entry("split a row", (here, actor) -> may(here.drafts.splitRow(actor, here.draft, 1, null))),
			Map.entry("found an agency",
					(here, actor) -> may(here.drafts.foundAgency(actor, here.draft, 1, null, NewAgency.OTHER))),
			Map.entry("approve what is sure", (here, actor) -> may(here.drafts.approveSure(actor, here.draft, -1))),
			Map.entry("drop the paragraphs", (here, actor) -> may(here.drafts.dropParagraphs(actor, here.draft))),
			Map.entry("cite",
					(here, actor) -> may(here.drafts.cite(actor, here.draft, "7/KH", LocalDate.of(2026, 5, 5)))),
			Map.entry("approve", (here, actor) -> may(here.drafts.approve(actor, here.draft, -1))));

	@Autowired
	PlanDrafts drafts;

	@Autowired
	Fictitious province;

	private PlanDraft read;

	private DraftId draft;

	@BeforeEach
	void oneDraft() {
		byte[] demo = DemoPlan.on(LocalDate.of(2026, 6, 1));
		Reading.Read reading = (Reading.Read) new PlanReader().read(demo);
		this.read = reading.draft();
		this.draft = ((Keeping.Kept) this.drafts.keep(Fictitious.COORDINATOR, this.read, reading.text(), null)).draft()
			.id();
	}

	@Test
	void onlyCoordinatorsComeThrough() {
		AgencyId agency = this.province.department("Sở Y tế");
		VERBS.forEach((verb, call) -> {
			for (Role role : Role.values()) {
				assertThat(call.apply(this, in(role, agency, true))).as("%s may %s", role, verb)
					.isEqualTo(role == Role.COORDINATOR);
			}
			assertThat(call.apply(this, in(Role.COORDINATOR, agency, false))).as("who only reads may %s", verb)
				.isFalse();
			assertThat(call.apply(this, Actor.system("sweep"))).as("the system may %s", verb).isFalse();
		});
	}

	@Test
	void aDraftIsDroppedByACoordinatorAndIsOverThen() {
		assertThat(this.drafts.drop(in(Role.ADMINISTRATOR, new AgencyId(1), true), this.draft))
			.isEqualTo(new Changing.NotYours());
		assertThat(this.drafts.drop(Fictitious.COORDINATOR, this.draft)).isEqualTo(new Changing.Dropped());
		assertThat(this.drafts.keepRow(Fictitious.COORDINATOR, this.draft, 1, null)).isEqualTo(new Changing.Over());
		assertThat(this.drafts.waiting(Fictitious.COORDINATOR)).isEmpty();
	}

	private static boolean may(Changing changing) {
		return !(changing instanceof Changing.NotYours);
	}

	private static Actor in(Role role, AgencyId agency, boolean decides) {
		return new Actor(null, Set.of(new Actor.Holding(role, agency, null, decides)), "test:" + role);
	}

}
