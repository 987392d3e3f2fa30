package vn.nhipcau.organization;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;

/** An agency's place in a group, for some time. */
@Entity
class AgencyGroupMember {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_group_member_seq")
	@SequenceGenerator(name = "agency_group_member_seq", sequenceName = "agency_group_member_seq", allocationSize = 50)
	private long id;

	private long groupId;

	private long agencyId;

	private @Nullable LocalDate validFrom;

	private @Nullable LocalDate validTo;

	protected AgencyGroupMember() {
	}

	AgencyGroupMember(AgencyGroupId group, AgencyId agency, @Nullable LocalDate from) {
		this.groupId = group.value();
		this.agencyId = agency.value();
		this.validFrom = from;
	}

	Span span() {
		return new Span(this.validFrom, this.validTo);
	}

	void end(LocalDate day) {
		this.validTo = day;
	}

}
