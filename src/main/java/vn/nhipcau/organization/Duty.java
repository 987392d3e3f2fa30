package vn.nhipcau.organization;

import vn.nhipcau.access.Role;

/** What a post is for; the role of its holder follows from it. */
public enum Duty {

	/** {@code đầu mối}: the one post of an agency at which work arrives. */
	FOCAL(Role.OFFICIAL),
	/** {@code thủ trưởng}. */
	LEADER(Role.LEADER),
	/** {@code cấp phó phụ trách lĩnh vực}. */
	DEPUTY(Role.LEADER),
	/** {@code chuyên viên}. */
	SPECIALIST(Role.OFFICIAL),
	/** {@code thư ký}: reads, cannot approve. */
	SECRETARY(Role.OFFICIAL),
	/** {@code lãnh đạo UBND tỉnh}. */
	PROVINCIAL_LEADER(Role.PROVINCIAL_LEADER),
	/** {@code cán bộ tổng hợp}. */
	COORDINATOR(Role.COORDINATOR),
	/** {@code quản trị}. */
	ADMINISTRATOR(Role.ADMINISTRATOR);

	private final Role role;

	Duty(Role role) {
		this.role = role;
	}

	public Role role() {
		return this.role;
	}

	/** Whether its holder decides; otherwise reads only. */
	public boolean decides() {
		return this != SECRETARY;
	}

	/** Whether it reaches over the whole province. */
	public boolean isProvincial() {
		return this == PROVINCIAL_LEADER || this == COORDINATOR || this == ADMINISTRATOR;
	}

}
