package vn.nhipcau.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.obligation.Assignee;
import vn.nhipcau.obligation.Counted;
import vn.nhipcau.obligation.Deadline;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.NewObligation;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Opening;
import vn.nhipcau.obligation.OwedFilter;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.obligation.Subject;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.storage.Sweep;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.Seats;

import static org.assertj.core.api.Assertions.assertThat;

/** What the database counts is what one gets who counts one by one. */
@ModuleTest
class CountingTests {

	@Autowired
	Summaries summaries;

	@Autowired
	Obligations obligations;

	@Autowired
	List<Sweep> sweeps;

	@Autowired
	Seats seats;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Clock clock;

	private final Random random = new Random(7);

	private Actor coordinator;

	private List<Actor> people;

	@BeforeEach
	void aProvinceInTheMiddleOfItsWork() {
		this.coordinator = this.seats.seat("minh", Duty.COORDINATOR, "Văn phòng");
		List<Actor> focal = List.of(this.seats.seat("lan", Duty.FOCAL, "Sở Tài chính"),
				this.seats.seat("son", Duty.FOCAL, "Sở Y tế"));
		Actor leader = this.seats.seat("hai", Duty.LEADER, "Sở Y tế");
		Actor specialist = this.seats.seat("thu", Duty.SPECIALIST, "Sở Y tế");
		this.people = List.of(this.coordinator, focal.get(0), focal.get(1), leader, specialist);
		List<Assignee> healths = List.of(Assignee.of(focal.get(1).person()), Assignee.of(specialist.person()),
				Assignee.of(specialist.holdings().iterator().next().post()));
		for (int i = 0; i < 80; i++) {
			Actor worker = focal.get(i % 2);
			ObligationView work = open(worker, i);
			if (i % 2 == 1 && i % 8 != 1) {
				this.obligations.passOn(worker, Ref.now(work.id()), healths.get(i / 2 % 3));
			}
			happen(worker, Ref.now(work.id()));
		}
	}

	@Test
	void theSummaryIsTheSum() {
		this.people.forEach(this::countsRightly);
	}

	@Test
	void theSummaryStaysTheSameWhenTheTallyIsAddedUp() {
		for (int n = 0; n < 8; n++) {
			this.jdbc.update("""
					INSERT INTO obligation_tally (agency_id, holder_person_id, holder_post_id, in_time, late, requested)
					SELECT agency_id, holder_person_id, holder_post_id, 0, 0, 0 FROM obligation_tally""");
		}
		this.sweeps.stream()
			.filter((sweep) -> sweep.name().equals("obligation-tally"))
			.forEach((sweep) -> sweep.sweep(this.clock.instant()));
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM obligation_tally", Integer.class)).isBetween(2, 12);
		this.people.forEach(this::countsRightly);
	}

	private void countsRightly(Actor actor) {
		List<ObligationView> seen = seen(actor);
		List<ObligationView> commanded = seen.stream().filter((one) -> !one.requested()).toList();
		Summary summary = this.summaries.summary(actor);
		assertThat(seen).isNotEmpty();
		assertThat(summary.requested()).isEqualTo(seen.size() - commanded.size());
		assertThat(summary.total()).isEqualTo(figures(commanded));
		summary.byAgency()
			.forEach((line) -> assertThat(line.figures())
				.isEqualTo(figures(commanded.stream().filter((one) -> one.agency().equals(line.agency())).toList())));
		assertThat(this.summaries.byPlan(actor)).singleElement()
			.satisfies((line) -> assertThat(line.figures()).isEqualTo(summary.total()));
		for (Selection selection : Selection.values()) {
			List<ObligationView> chosen = commanded.stream().filter((one) -> takes(selection, one)).toList();
			ItemPage page = this.summaries.items(actor, selection, null, 0, 200);
			assertThat(page.items()).extracting(Item::obligation).containsExactlyInAnyOrderElementsOf(chosen);
			assertThat(page.total()).isEqualTo(chosen.size());
			assertThat(this.summaries.agencies(actor, selection).values().stream().mapToLong(Long::longValue).sum())
				.isEqualTo(chosen.size());
		}
	}

	/** The rule as it was before the database counted. */
	private List<ObligationView> seen(Actor actor) {
		Set<AgencyId> led = actor.agencies(Role.LEADER);
		return this.obligations.owed(actor, OwedFilter.asOf(LocalDate.now(this.clock)))
			.stream()
			.filter((one) -> actor.is(Role.COORDINATOR) || led.contains(one.agency()) || own(actor, one))
			.toList();
	}

	private static boolean own(Actor actor, ObligationView one) {
		if (one.holder().person() != null) {
			return one.holder().person().equals(actor.person());
		}
		return one.holder().post() == null
				|| actor.holdings().stream().anyMatch((holding) -> one.holder().post().equals(holding.post()));
	}

	private static Figures figures(List<ObligationView> obligations) {
		return Figures.of(obligations.stream()
			.map((one) -> new Counted<>(one.id(), one.requested(), one.state(), one.timeliness(),
					takes(Selection.SILENT, one), 1))
			.toList());
	}

	private static boolean takes(Selection selection, ObligationView one) {
		return switch (selection) {
			case ALL -> true;
			case OVERDUE -> one.timeliness() == vn.nhipcau.obligation.Timeliness.OVERDUE;
			case DUE_SOON -> one.timeliness() == vn.nhipcau.obligation.Timeliness.DUE_SOON;
			case SILENT -> one.state() == ObligationState.NOT_STARTED && one.progress() == null;
			case AWAITING -> one.state() == ObligationState.AWAITING_CONFIRMATION;
			case DONE -> one.state() == ObligationState.COMPLETED;
		};
	}

	private ObligationView open(Actor worker, int number) {
		List<Deadline> days = new ArrayList<>(List.of(new Deadline.Undated()));
		List.of("2026-05-20", "2026-06-03", "2026-07-15")
			.forEach((day) -> days.add(new Deadline.Printed(Due.by(LocalDate.parse(day)), "thử nghiệm")));
		NewObligation work = NewObligation.of(worker.holdings().iterator().next().agency(),
				new Subject((number % 3 == 0) ? "task" : "test", number), "Việc " + number,
				days.get(this.random.nextInt(days.size())));
		return ((Opening.Opened) this.obligations.open(this.coordinator,
				List.of((number % 9 == 0) ? work.asRequest() : work)))
			.obligations()
			.get(0);
	}

	private void happen(Actor worker, Ref work) {
		switch (this.random.nextInt(8)) {
			case 0 -> this.obligations.progress(worker, work, 40);
			case 1 -> this.obligations.submit(worker, work);
			case 2, 3 -> {
				this.obligations.submit(worker, work);
				this.obligations.confirm(this.coordinator, work);
			}
			case 4 -> this.obligations.suspend(this.coordinator, work);
			case 5 -> this.obligations.cancel(this.coordinator, work);
			case 6 -> {
				this.obligations.submit(worker, work);
				this.obligations.returnForRework(this.coordinator, work);
			}
			default -> {
			}
		}
	}

}
