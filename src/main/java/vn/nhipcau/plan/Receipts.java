package vn.nhipcau.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.storage.DatabaseTime;

/** Who has seen which plan's work. */
@Component
class Receipts {

	private final JdbcTemplate jdbc;

	private final Audit audit;

	private final Clock clock;

	Receipts(JdbcTemplate jdbc, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * @return the moment of the first time
	 */
	Instant receive(Actor actor, PersonId person, PlanId plan) {
		int added = this.jdbc.update(
				"INSERT INTO plan_receipt (plan_id, person_id, received_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
				plan.value(), person.value(), DatabaseTime.column(this.clock.instant()));
		if (added == 1) {
			this.audit.record(actor, "plan.received", "plan:" + plan.value(), null, null);
		}
		return Objects.requireNonNull(
				this.jdbc.queryForObject("SELECT received_at FROM plan_receipt WHERE plan_id = ? AND person_id = ?",
						(row, index) -> Objects.requireNonNull(DatabaseTime.instant(row, "received_at")), plan.value(),
						person.value()));
	}

}
