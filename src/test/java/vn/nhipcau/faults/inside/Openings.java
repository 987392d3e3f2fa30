package vn.nhipcau.faults.inside;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.access.Role;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.obligation.Deadline;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.NewObligation;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Opening;
import vn.nhipcau.obligation.Subject;
import vn.nhipcau.organization.Accounts;
import vn.nhipcau.organization.AgencyDraft;
import vn.nhipcau.organization.AgencyLevel;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.People;
import vn.nhipcau.organization.PostRegister;
import vn.nhipcau.storage.Worker;

/**
 * Seats as many officials as are wanted, each with one piece of work that is due today;
 * one transaction each, so that a kill leaves whole ones.
 */
class Openings implements SmartLifecycle {

	private static final Actor FOUNDER = new Actor(null, Set.of(new Actor.Holding(Role.ADMINISTRATOR, null, null, true),
			new Actor.Holding(Role.COORDINATOR, null, null, true)), "faults");

	/**
	 * What makes an official and their work.
	 */
	record Offices(AgencyRegister agencies, People people, PostRegister posts, Accounts accounts,
			Obligations obligations) {
	}

	private final Offices offices;

	private final JdbcTemplate jdbc;

	private final TransactionOperations transaction;

	private final Clock clock;

	private final Supplier<Orders> orders;

	private final Worker worker = new Worker("openings", 1, Duration.ofMillis(500), this::open);

	Openings(Offices offices, JdbcTemplate jdbc, TransactionOperations transaction, Clock clock,
			Supplier<Orders> orders) {
		this.offices = offices;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
		this.orders = orders;
	}

	private boolean open() {
		int wanted = this.orders.get().work();
		return wanted > 0 && Boolean.TRUE.equals(this.transaction.execute((status) -> {
			this.jdbc.queryForList("SELECT kind FROM installation FOR UPDATE", String.class);
			int there = this.jdbc.queryForObject("SELECT COUNT(*) FROM obligation WHERE subject_kind = 'faults'",
					Integer.class);
			if (there < wanted) {
				open(there + 1);
			}
			return there < wanted;
		}));
	}

	private void open(int number) {
		AgencyId agency = this.offices.agencies()
			.found(FOUNDER, AgencyDraft.commanded("Cơ quan thử " + number, AgencyLevel.DEPARTMENT, number))
			.value();
		PersonId person = this.offices.people().register(FOUNDER, "Đầu mối " + number).value();
		PostId post = this.offices.posts().create(FOUNDER, agency, Duty.FOCAL, "Chuyên viên", null).value();
		this.offices.posts().appoint(FOUNDER, person, post).value();
		this.offices.accounts().attach(FOUNDER, person, new Address("telegram", Work.chat(number))).value();
		NewObligation work = NewObligation.of(agency, new Subject("faults", number), Work.title(number),
				new Deadline.Printed(Due.by(LocalDate.now(this.clock)), "Kế hoạch giả định"));
		if (!(this.offices.obligations().open(FOUNDER, List.of(work)) instanceof Opening.Opened)) {
			throw new IllegalStateException("Work " + number + " was refused");
		}
	}

	@Override
	public void start() {
		this.worker.start();
	}

	@Override
	public void stop() {
		this.worker.stop(Duration.ofSeconds(10));
	}

	@Override
	public boolean isRunning() {
		return this.worker.isRunning();
	}

}
