package vn.nhipcau.organization;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;

/** One agency's work, or one field of it, passed to another. */
@Entity
class AgencySuccession {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_succession_seq")
	@SequenceGenerator(name = "agency_succession_seq", sequenceName = "agency_succession_seq", allocationSize = 50)
	private long id;

	private long predecessorId;

	private long successorId;

	private LocalDate effectiveOn;

	private @Nullable String fieldOfWork;

	private @Nullable String legalDocument;

	@SuppressWarnings("NullAway.Init")
	protected AgencySuccession() {
	}

	AgencySuccession(AgencyId predecessor, Heir heir, LocalDate effectiveOn, @Nullable String legalDocument) {
		this.predecessorId = predecessor.value();
		this.successorId = heir.agency().value();
		this.effectiveOn = effectiveOn;
		this.fieldOfWork = heir.fieldOfWork();
		this.legalDocument = legalDocument;
	}

	AgencyId predecessor() {
		return new AgencyId(this.predecessorId);
	}

	boolean isInForce(LocalDate day) {
		return !this.effectiveOn.isAfter(day);
	}

	LocalDate effectiveOn() {
		return this.effectiveOn;
	}

	@Nullable String legalDocument() {
		return this.legalDocument;
	}

	Heir heir() {
		return new Heir(new AgencyId(this.successorId), this.fieldOfWork);
	}

}
