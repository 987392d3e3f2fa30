package vn.nhipcau.organization;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;

/** An agency, from its first day to its last. */
@Entity
class Agency {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_seq")
	@SequenceGenerator(name = "agency_seq", sequenceName = "agency_seq", allocationSize = 50)
	private long id;

	@Version
	private int version;

	private String name;

	private @Nullable String abbreviation;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private AgencyKind kind;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private AgencyLevel level;

	private boolean armedForce;

	private boolean contentInChat;

	private @Nullable Long parentId;

	private int officialOrder;

	private @Nullable LocalDate validFrom;

	private @Nullable LocalDate validTo;

	@SuppressWarnings("NullAway.Init")
	protected Agency() {
	}

	Agency(AgencyDraft draft, String name) {
		this.name = name;
		this.abbreviation = draft.abbreviation();
		this.kind = draft.kind();
		this.level = draft.level();
		this.armedForce = draft.armedForce();
		this.contentInChat = !draft.armedForce();
		this.parentId = (draft.parent() != null) ? draft.parent().value() : null;
		this.officialOrder = draft.officialOrder();
		this.validFrom = draft.validFrom();
	}

	AgencyId id() {
		return new AgencyId(this.id);
	}

	String name() {
		return this.name;
	}

	Span span() {
		return new Span(this.validFrom, this.validTo);
	}

	void rename(String other) {
		this.name = other;
	}

	void end(LocalDate day) {
		this.validTo = day;
	}

	/** Only an armed force has this choice; everybody else gets content. */
	void allowContent(boolean allowed) {
		this.contentInChat = !this.armedForce || allowed;
	}

	AgencyView view() {
		return new AgencyView(id(), this.name, this.abbreviation, this.kind, this.level, this.contentInChat,
				(this.parentId != null) ? new AgencyId(this.parentId) : null, this.officialOrder, this.validFrom,
				this.validTo);
	}

}
