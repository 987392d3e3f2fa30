package vn.nhipcau.plan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.AgencyRole;
import vn.nhipcau.organization.AgencyGroupId;

/** A name at a task, and whom it means as far as that is known. */
@Entity
class Assignment {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment_seq")
	@SequenceGenerator(name = "assignment_seq", sequenceName = "assignment_seq", allocationSize = 50)
	private long id;

	@Version
	private int version;

	private long taskId;

	private int line;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private AgencyRole part;

	private String written;

	private @Nullable Long groupId;

	@ElementCollection
	@BatchSize(size = 100)
	@CollectionTable(name = "assignment_agency", joinColumns = @JoinColumn(name = "assignment_id"))
	@Column(name = "agency_id")
	private Set<Long> agencies = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Assignment() {
	}

	Assignment(TaskId task, int line, NewAssignment assignment, Addressees.Addressee whom) {
		this.taskId = task.value();
		this.line = line;
		this.part = assignment.part();
		this.written = String.valueOf(Plan.shortened(assignment.written(), 500));
		this.groupId = (whom.group() != null) ? whom.group().value() : null;
		whom.agencies().forEach((agency) -> this.agencies.add(agency.value()));
	}

	TaskId task() {
		return new TaskId(this.taskId);
	}

	boolean leads() {
		return this.part == AgencyRole.LEAD;
	}

	@Nullable AgencyGroupId group() {
		return (this.groupId != null) ? new AgencyGroupId(this.groupId) : null;
	}

	Collection<AgencyId> agencies() {
		return this.agencies.stream().map(AgencyId::new).toList();
	}

	/** Whether nobody knows yet whom the name means. */
	boolean open() {
		return this.agencies.isEmpty();
	}

	/** From now on it means these agencies too; those named before stay. */
	void means(Collection<AgencyId> chosen) {
		chosen.forEach((agency) -> this.agencies.add(agency.value()));
	}

	NewAssignment asGiven() {
		return new NewAssignment(this.written, this.part, null);
	}

	/** Named at the task from now on, and owing nothing more of it. */
	void leadsNoMore() {
		this.part = AgencyRole.COORDINATING;
	}

	AssignmentView view() {
		return new AssignmentView(new AssignmentId(this.id), this.part, this.written,
				this.agencies.stream().sorted().map(AgencyId::new).toList());
	}

}
