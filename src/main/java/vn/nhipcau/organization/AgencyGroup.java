package vn.nhipcau.organization;

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

/** A name that stands for several agencies. */
@Entity
class AgencyGroup {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_group_seq")
	@SequenceGenerator(name = "agency_group_seq", sequenceName = "agency_group_seq", allocationSize = 50)
	private long id;

	@Version
	private int version;

	private String name;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private @Nullable AgencyLevel level;

	@SuppressWarnings("NullAway.Init")
	protected AgencyGroup() {
	}

	AgencyGroup(String name, @Nullable AgencyLevel level) {
		this.name = name;
		this.level = level;
	}

	AgencyGroupId id() {
		return new AgencyGroupId(this.id);
	}

	String name() {
		return this.name;
	}

}
