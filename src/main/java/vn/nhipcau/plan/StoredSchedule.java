package vn.nhipcau.plan;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.ReportDay;

/** A {@link Schedule} as it stands in a task's row. */
@Embeddable
class StoredSchedule {

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	@Column(name = "schedule")
	private Schedule.Kind kind;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Due.@Nullable Operator dueOperator;

	private @Nullable LocalDate dueFrom;

	private @Nullable LocalDate dueTo;

	private @Nullable Integer monthsAfter;

	private @Nullable Integer dayOfMonth;

	@SuppressWarnings("NullAway.Init")
	protected StoredSchedule() {
	}

	StoredSchedule(Schedule schedule) {
		this.kind = schedule.kind();
		Due due = schedule.due();
		if (due != null) {
			this.dueOperator = due.operator();
			this.dueFrom = due.from();
			this.dueTo = due.to();
		}
		ReportDay day = schedule.reportDay();
		if (day != null) {
			this.dueOperator = day.operator();
			this.monthsAfter = day.monthsAfter();
			this.dayOfMonth = day.dayOfMonth();
		}
	}

	Schedule schedule() {
		if (this.dueOperator == null) {
			return new Schedule(this.kind, null, null);
		}
		if (this.dueFrom != null && this.dueTo != null) {
			return Schedule.once(new Due(this.dueOperator, this.dueFrom, this.dueTo));
		}
		return (this.monthsAfter != null && this.dayOfMonth != null)
				? Schedule.every(this.kind, new ReportDay(this.dueOperator, this.monthsAfter, this.dayOfMonth))
				: new Schedule(this.kind, null, null);
	}

}
