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
import vn.nhipcau.access.PostId;

/** A post inside an agency; people come and go. */
@Entity
class Post {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "post_seq")
	@SequenceGenerator(name = "post_seq", sequenceName = "post_seq", allocationSize = 50)
	private long id;

	@Version
	private int version;

	private long agencyId;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Duty duty;

	private String title;

	private @Nullable String fieldOfWork;

	/** Unique: the database itself allows one living focal post per agency. */
	private @Nullable Long focalOf;

	private @Nullable LocalDate validFrom;

	private @Nullable LocalDate validTo;

	@SuppressWarnings("NullAway.Init")
	protected Post() {
	}

	Post(AgencyId agency, Duty duty, String title, @Nullable String fieldOfWork) {
		this.agencyId = agency.value();
		this.duty = duty;
		this.title = title;
		this.fieldOfWork = fieldOfWork;
		this.focalOf = (duty == Duty.FOCAL) ? agency.value() : null;
	}

	PostId id() {
		return new PostId(this.id);
	}

	AgencyId agency() {
		return new AgencyId(this.agencyId);
	}

	Duty duty() {
		return this.duty;
	}

	Span span() {
		return new Span(this.validFrom, this.validTo);
	}

	void end(LocalDate day) {
		this.validTo = day;
	}

	/** Makes room for the next one, once this one is over. */
	void noLongerFocal() {
		this.focalOf = null;
	}

	PostView view() {
		return new PostView(id(), agency(), this.duty, this.title, this.fieldOfWork);
	}

}
