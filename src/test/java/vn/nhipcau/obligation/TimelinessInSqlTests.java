package vn.nhipcau.obligation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists judge by SQL, single obligations by {@link Timeliness#of}: they agree. */
@ModuleTest
class TimelinessInSqlTests {

	@Autowired
	Obligations obligations;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	Province province;

	@BeforeEach
	void openSomeOfEverySort() {
		this.province = new Province(this.jdbc);
		for (String lastDay : List.of("2026-05-30", "2026-06-01", "2026-06-08", "2026-06-09", "2026-06-30")) {
			for (int n = 0; n < 7; n++) {
				NewObligation wanted = this.province.work(this.province.finance, "Việc", lastDay);
				this.obligations.open(this.province.coordinator, List.of(wanted, wanted.asRequest()));
			}
		}
		this.obligations.open(this.province.coordinator, List.of(NewObligation.of(this.province.health,
				new Subject("task", 900), "Thường xuyên", new Deadline.Undated())));
	}

	@Test
	void sqlAndJavaJudgeAlike() {
		moveThemAlong();
		LocalDate today = LocalDate.now(this.clock);
		for (ObligationView view : all(today)) {
			LocalDate submittedOn = (view.submittedAt() != null)
					? LocalDate.ofInstant(view.submittedAt(), this.clock.getZone()) : null;
			assertThat(view.timeliness()).as("%s", view)
				.isEqualTo(Timeliness.of(view.state(), view.lastDay(), view.requested(), submittedOn, today, 7));
		}
		assertThat(all(today).stream().map(ObligationView::timeliness).collect(Collectors.toSet()))
			.containsExactlyInAnyOrder(Timeliness.values());
	}

	@Test
	void theFiguresOfTheFiltersAddUp() {
		moveThemAlong();
		LocalDate today = LocalDate.now(this.clock);
		Map<Timeliness, Integer> counts = new EnumMap<>(Timeliness.class);
		for (Timeliness each : Timeliness.values()) {
			List<ObligationView> found = this.obligations.owed(this.province.coordinator,
					OwedFilter.asOf(today).in(ObligationState.values()).that(each));
			assertThat(found).allMatch((view) -> view.timeliness() == each);
			counts.put(each, found.size());
		}
		assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(all(today).size());
	}

	@Test
	void yesterdayKnowsNothingOfTodaysReports() {
		LocalDate yesterday = LocalDate.now(this.clock);
		this.clock.set("2026-06-02T09:00");
		moveThemAlong();
		assertThat(this.obligations.owed(this.province.coordinator,
				OwedFilter.asOf(yesterday).in(ObligationState.COMPLETED, ObligationState.AWAITING_CONFIRMATION)))
			.isEmpty();
	}

	@Test
	void aSummaryIsNarrowedByAgencyAndSubject() {
		OwedFilter today = OwedFilter.asOf(LocalDate.now(this.clock));
		assertThat(this.obligations.owed(this.province.coordinator, today.by(Set.of(this.province.health)))).hasSize(1);
		assertThat(this.obligations.owed(this.province.coordinator, today.about(List.of(new Subject("task", 900)))))
			.hasSize(1);
		assertThat(this.obligations.owed(this.province.coordinator, today.about(List.of(new Subject("petition", 900)))))
			.isEmpty();
	}

	/** Of each seven one stays as it was. */
	private void moveThemAlong() {
		Actor lan = this.province.focal("Lan", this.province.finance);
		Actor chief = this.province.coordinator;
		for (ObligationView view : all(LocalDate.now(this.clock))) {
			if (!view.agency().equals(this.province.finance)) {
				continue;
			}
			switch ((int) (view.id().value() / 2 % 7)) {
				case 0 -> this.obligations.progress(lan, view.ref(), 30);
				case 1 -> this.obligations.submit(lan, view.ref());
				case 2 -> confirm(lan, chief, view);
				case 3 -> this.obligations.suspend(chief, view.ref());
				case 4 -> this.obligations.cancel(chief, view.ref());
				case 5 -> returned(lan, chief, view);
				default -> {
				}
			}
		}
	}

	private void confirm(Actor lan, Actor chief, ObligationView view) {
		this.obligations.submit(lan, view.ref());
		this.obligations.confirm(chief, Ref.now(view.id()));
	}

	private void returned(Actor lan, Actor chief, ObligationView view) {
		this.obligations.submit(lan, view.ref());
		this.obligations.returnForRework(chief, Ref.now(view.id()));
	}

	private List<ObligationView> all(LocalDate day) {
		return this.obligations.owed(this.province.coordinator, OwedFilter.asOf(day).in(ObligationState.values()));
	}

}
