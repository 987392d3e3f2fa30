package vn.nhipcau.auditor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.obligation.Assignee;
import vn.nhipcau.obligation.CalendarDay;
import vn.nhipcau.obligation.DecidingDocument;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.Holidays;
import vn.nhipcau.obligation.NewObligation;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.organization.Mailboxes;
import vn.nhipcau.reminder.Delay;
import vn.nhipcau.reminder.Offices;
import vn.nhipcau.reminder.Reminders;
import vn.nhipcau.storage.Sweep;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A province at work: people report, pass on, ask for silence, move dates, block and
 * join, while the sweeps run. What happens is drawn from a seed, so that it can be
 * repeated.
 */
class BusyHouse {

	private static final List<LocalTime> NIGHT = List.of(LocalTime.of(0, 5), LocalTime.of(6, 0), LocalTime.of(20, 0));

	private final JdbcTemplate jdbc;

	private final MovableClock clock;

	private final Obligations obligations;

	private final Reminders reminders;

	private final Holidays holidays;

	private final Conversations conversations;

	private final Sweep reminding;

	private final Sweep auditing;

	private final Findings findings;

	private final Random random;

	private final List<AgencyId> agencies = new ArrayList<>();

	private final Map<String, Actor> people = new TreeMap<>();

	private final List<ObligationId> work = new ArrayList<>();

	private final Set<String> blocked = new HashSet<>();

	final Offices offices;

	BusyHouse(ApplicationContext house, long seed) {
		this.jdbc = house.getBean(JdbcTemplate.class);
		this.clock = (MovableClock) house.getBean(Clock.class);
		this.obligations = house.getBean(Obligations.class);
		this.reminders = house.getBean(Reminders.class);
		this.holidays = house.getBean(Holidays.class);
		this.conversations = house.getBean(Conversations.class);
		this.reminding = sweep(house, "reminders");
		this.auditing = sweep(house, "auditor");
		this.findings = house.getBean(Findings.class);
		this.random = new Random(seed);
		this.offices = new Offices(this.jdbc, this.obligations, Manner.BUTTONS);
		settle(house.getBean(Mailboxes.class));
	}

	private static Sweep sweep(ApplicationContext house, String name) {
		return house.getBeansOfType(Sweep.class)
			.values()
			.stream()
			.filter((sweep) -> sweep.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	/** Agencies with a leader and without, joined, reached by mail, and not at all. */
	private void settle(Mailboxes mailboxes) {
		this.offices.joined(this.offices.coordinator);
		this.offices.joined(this.offices.sits("admin", Role.ADMINISTRATOR, this.offices.finance, "ADMINISTRATOR"));
		this.offices
			.joined(this.offices.sits("governor", Role.PROVINCIAL_LEADER, this.offices.finance, "PROVINCIAL_LEADER"));
		this.agencies.add(this.offices.finance);
		Stream.of("Sở Y tế", "Sở Xây dựng", "Sở Nội vụ", "Công an tỉnh")
			.forEach((name) -> this.agencies.add(this.offices.agency(name, !name.startsWith("Công an"))));
		this.people.put("lan", this.offices.focal("lan", this.offices.finance));
		this.people.put("tam", this.offices.specialist("tam", this.offices.finance));
		this.people.put("hai", this.offices.leader("hai", this.offices.finance));
		this.people.put("mai", this.offices.focal("mai", this.agencies.get(1)));
		this.people.put("dung", this.offices.specialist("dung", this.agencies.get(1)));
		this.people.put("son", this.offices.sits("son", Role.OFFICIAL, this.agencies.get(2), "FOCAL"));
		mailboxes.give(Offices.ADMINISTRATOR, this.people.get("son").person(), "son@tinh.example").value();
		this.people.put("vu", this.offices.sits("vu", Role.OFFICIAL, this.agencies.get(3), "FOCAL"));
		this.people.put("hoa", this.offices.leader("hoa", this.agencies.get(3)));
		this.people.put("hung", this.offices.focal("hung", this.agencies.get(4)));
		this.conversations.channel(Conversations.address(Manner.BUTTONS, "lan"))
			.decide((parcel) -> this.blocked.contains(parcel.to().chat()) ? new SendOutcome.Unreachable("blocked")
					: null);
	}

	/** A day on which everything runs; the audit looks before the sweep or after it. */
	void lives(LocalDate day) {
		for (LocalTime time : moments()) {
			at(day.atTime(time).plusSeconds(this.random.nextInt(50)));
			for (int i = this.random.nextInt(4); i > 1; i--) {
				somethingHappens();
			}
			if (this.random.nextBoolean()) {
				audits();
			}
			sweeps();
			audits();
		}
	}

	void at(LocalDateTime moment) {
		this.clock.set(moment.toString());
	}

	void sweeps() {
		this.reminding.sweep(this.clock.instant());
		this.conversations.engine().runUntilIdle();
	}

	void audits() {
		this.auditing.sweep(this.clock.instant());
		assertThat(this.findings.lastAudit()).as("the audit came to its end").contains(this.clock.instant());
	}

	List<String> everFound() {
		return this.jdbc.queryForList("SELECT kind || ' ' || open_key || ' ' || first_seen FROM audit_finding"
				+ " WHERE confirmed_at IS NOT NULL ORDER BY id", String.class);
	}

	void opens(int count) {
		for (int i = 0; i < count; i++) {
			AgencyId agency = any(this.agencies);
			NewObligation wanted = this.offices.work(agency, "Việc " + i,
					today().plusDays(this.random.nextInt(45) - 4).toString());
			this.work.add(this.offices.opens((this.random.nextInt(6) == 0) ? wanted.asRequest() : wanted).id());
		}
	}

	private List<LocalTime> moments() {
		List<LocalTime> moments = new ArrayList<>(NIGHT);
		for (LocalTime time = LocalTime.of(7, 20); time.isBefore(LocalTime.of(17, 30)); time = time.plusMinutes(15)) {
			moments.add(time);
		}
		moments.sort(null);
		return moments;
	}

	private void somethingHappens() {
		Ref ref = Ref.now(any(this.work));
		Actor person = any(List.copyOf(this.people.values()));
		Actor minh = this.offices.coordinator;
		switch (this.random.nextInt(20)) {
			case 0 -> opens(2);
			case 1 -> this.obligations.progress(owner(ref), ref, this.random.nextInt(5) * 20);
			case 2 -> this.obligations.submit(owner(ref), ref);
			case 3 -> this.obligations.confirm(minh, ref);
			case 4 -> this.obligations.returnForRework(minh, ref);
			case 5 -> this.obligations.withdraw(owner(ref), ref);
			case 6 -> this.obligations.changeDate(minh, ref, Due.by(today().plusDays(this.random.nextInt(30))),
					new DecidingDocument("12/QĐ-UBND", today().minusDays(1)));
			case 7 -> this.obligations.suspend(minh, ref);
			case 8, 9 -> this.obligations.resume(minh, ref);
			case 10 -> this.obligations.passOn(owner(ref), ref, Assignee.of(person.person()));
			case 11 -> this.obligations.passOn(owner(ref), ref, Assignee.NOBODY);
			case 12 -> this.obligations.disown(owner(ref), ref);
			case 13 -> this.obligations.keep(minh, ref);
			case 14 -> this.reminders.acknowledge(person, ref.id());
			case 15 -> this.reminders.postpone(person, ref.id(), Delay.values()[this.random.nextInt(3)]);
			case 16 -> blocksOrNot(person);
			case 17 -> joinsOrLeaves(person);
			case 18 -> changesPosts(person);
			default -> editsTheCalendar();
		}
	}

	private Actor owner(Ref ref) {
		return this.obligations.find(this.offices.coordinator, ref.id())
			.flatMap(
					(view) -> this.people.values().stream().filter((actor) -> actor.worksIn(view.agency())).findFirst())
			.orElse(this.offices.coordinator);
	}

	private void blocksOrNot(Actor person) {
		if (this.random.nextInt(3) > 0 || !this.blocked.add(person.from())) {
			this.blocked.remove(person.from());
		}
	}

	private void joinsOrLeaves(Actor person) {
		Object now = this.clock.instant().atOffset(ZoneOffset.UTC);
		int left = this.jdbc.update("""
				UPDATE channel_account SET live_address = NULL, ended_at = ? WHERE person_id = ?
				AND live_address IS NOT NULL""", now, person.person().value());
		if (left == 0) {
			String address = Conversations.address(Manner.BUTTONS, person.from()).key();
			this.jdbc.update("""
					INSERT INTO channel_account (id, version, person_id, address, live_address, face, joined_at)
					VALUES (?, 0, ?, ?, ?, 'OFFICIAL', ?)""", 100_000 + this.random.nextInt(1_000_000_000),
					person.person().value(), address, address, now);
		}
	}

	/** Leaves a post, or takes it up again. */
	private void changesPosts(Actor person) {
		int left = this.jdbc.update("UPDATE holding SET valid_to = ? WHERE person_id = ? AND valid_to IS NULL", today(),
				person.person().value());
		if (left == 0) {
			this.jdbc.update("""
					INSERT INTO holding (id, version, person_id, post_id, valid_from) VALUES (?, 0, ?, ?, ?)""",
					100_000 + this.random.nextInt(1_000_000_000), person.person().value(),
					person.holdings().iterator().next().post().value(), today());
		}
	}

	private void editsTheCalendar() {
		LocalDate day = today().plusDays(this.random.nextInt(12));
		if (this.random.nextInt(3) == 0) {
			this.holidays.save(this.offices.coordinator,
					new CalendarDay(day, CalendarDay.Kind.IN_LIEU, "Thông báo", true));
		}
		else if (this.random.nextInt(3) == 0) {
			this.holidays.remove(this.offices.coordinator, day);
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
