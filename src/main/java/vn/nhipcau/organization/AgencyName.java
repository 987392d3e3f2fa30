package vn.nhipcau.organization;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;

/** A spelling by which an agency or a group is found in documents. */
@Entity
class AgencyName {

	private static final int LONGEST_SOURCE = 300;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_name_seq")
	@SequenceGenerator(name = "agency_name_seq", sequenceName = "agency_name_seq", allocationSize = 50)
	private long id;

	private @Nullable Long agencyId;

	private @Nullable Long groupId;

	private String spelling;

	private String folded;

	private @Nullable Long taughtBy;

	private @Nullable Instant taughtAt;

	private @Nullable String taughtFrom;

	@SuppressWarnings("NullAway.Init")
	protected AgencyName() {
	}

	private AgencyName(@Nullable Long agencyId, @Nullable Long groupId, String spelling) {
		this.agencyId = agencyId;
		this.groupId = groupId;
		this.spelling = spelling;
		this.folded = FoldedName.of(spelling).folded();
	}

	static AgencyName of(AgencyId agency, String spelling) {
		return new AgencyName(agency.value(), null, spelling);
	}

	static AgencyName of(AgencyGroupId group, String spelling) {
		return new AgencyName(null, group.value(), spelling);
	}

	/**
	 * Somebody taught it.
	 * @param from the document that writes it so
	 */
	AgencyName taught(@Nullable PersonId by, Instant at, String from) {
		this.taughtBy = (by != null) ? by.value() : null;
		this.taughtAt = at;
		this.taughtFrom = (from.length() <= LONGEST_SOURCE) ? from : from.substring(0, LONGEST_SOURCE);
		return this;
	}

	boolean isTaught() {
		return this.taughtAt != null;
	}

	Optional<TaughtSpelling> asTaught() {
		return (this.agencyId != null && this.taughtAt != null)
				? Optional.of(new TaughtSpelling(this.id, new AgencyId(this.agencyId), this.spelling,
						(this.taughtBy != null) ? new PersonId(this.taughtBy) : null, this.taughtAt,
						Objects.requireNonNullElse(this.taughtFrom, "")))
				: Optional.empty();
	}

	String spelling() {
		return this.spelling;
	}

	String folded() {
		return this.folded;
	}

	@Nullable Long agencyId() {
		return this.agencyId;
	}

	@Nullable Long groupId() {
		return this.groupId;
	}

	/** Whether it is written with these very diacritics. */
	boolean isToned(String toned) {
		return FoldedName.of(this.spelling).toned().equals(toned);
	}

}
