package vn.nhipcau.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.obligation.Period;

/** A task of a plan; open until the last that is owed of it is done. */
@Entity
class Task {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "task_seq")
	@SequenceGenerator(name = "task_seq", sequenceName = "task_seq", allocationSize = 50)
	private long id;

	@Version
	private int version;

	private long planId;

	private int line;

	private @Nullable String clause;

	private String title;

	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private String text;

	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private String section;

	@Embedded
	private StoredSchedule schedule;

	private @Nullable String lastPeriod;

	private @Nullable LocalDate nextOpenOn;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private TaskState state = TaskState.OPEN;

	@ElementCollection
	@BatchSize(size = 100)
	@CollectionTable(name = "task_target", joinColumns = @JoinColumn(name = "task_id"))
	@OrderColumn(name = "line")
	private List<StoredTarget> targets = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Task() {
	}

	Task(long planId, int line, NewTask task) {
		this.planId = planId;
		this.line = line;
		this.clause = Plan.shortened(task.clause(), 100);
		this.title = task.title();
		this.text = task.text();
		this.section = String.join("\n", task.section());
		this.schedule = new StoredSchedule(task.schedule());
		task.targets().forEach((target) -> this.targets.add(new StoredTarget(target)));
	}

	TaskId id() {
		return new TaskId(this.id);
	}

	long planId() {
		return this.planId;
	}

	String title() {
		return this.title;
	}

	@Nullable String clause() {
		return this.clause;
	}

	Schedule schedule() {
		return this.schedule.schedule();
	}

	/** The latest period opened; {@code null} when none was. */
	@Nullable Period lastPeriod() {
		return (this.lastPeriod != null) ? Period.parse(this.lastPeriod).orElseThrow() : null;
	}

	/** The period after it opens when its own day has passed. */
	void opened(@Nullable Period period) {
		if (period != null) {
			this.lastPeriod = period.code();
			this.nextOpenOn = schedule().dayOf(period).plusDays(1);
		}
	}

	/** Whether its document words and calls it so. */
	boolean isWorded(NewTask other) {
		return this.text.equals(other.text()) && this.title.equals(other.title())
				&& Objects.equals(this.clause, Plan.shortened(other.clause(), 100));
	}

	void reword(NewTask other) {
		this.clause = Plan.shortened(other.clause(), 100);
		this.title = other.title();
		this.text = other.text();
		this.section = String.join("\n", other.section());
		this.targets.clear();
		other.targets().forEach((target) -> this.targets.add(new StoredTarget(target)));
	}

	/** The period that is open stays so; those after it follow the new schedule. */
	void reschedule(Schedule other) {
		this.schedule = new StoredSchedule(other);
		opened(lastPeriod());
	}

	/** Somebody owes it again. */
	void reopen() {
		this.state = TaskState.OPEN;
	}

	/** No period follows; it closes unless something reported still stands. */
	void endWith(boolean nothing) {
		this.nextOpenOn = null;
		if (nothing) {
			close();
		}
	}

	/** A task that comes again waits for its next period instead. */
	boolean closesWhenDone() {
		return this.state == TaskState.OPEN && !schedule().recurs();
	}

	void close() {
		this.state = TaskState.CLOSED;
	}

	/** As somebody would have to want it given to get the same. */
	NewTask asGiven(List<NewAssignment> assignments) {
		return new NewTask(this.clause, this.title, this.text, sections(), assignments, schedule(),
				this.targets.stream().map(StoredTarget::target).toList());
	}

	TaskView view(Citations citations, List<AssignmentView> assignments) {
		return new TaskView(id(), new PlanId(this.planId), this.line, citations.clause(this.clause), this.title,
				this.text, sections(), schedule(), this.state == TaskState.CLOSED, assignments,
				this.targets.stream().map(StoredTarget::target).toList());
	}

	private List<String> sections() {
		return this.section.isEmpty() ? List.of() : this.section.lines().toList();
	}

}
