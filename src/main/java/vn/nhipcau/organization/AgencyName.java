package vn.nhipcau.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;

/** A spelling by which an agency or a group is found in documents. */
@Entity
class AgencyName {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_name_seq")
	@SequenceGenerator(name = "agency_name_seq", sequenceName = "agency_name_seq", allocationSize = 50)
	private long id;

	private @Nullable Long agencyId;

	private @Nullable Long groupId;

	private String spelling;

	private String folded;

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
