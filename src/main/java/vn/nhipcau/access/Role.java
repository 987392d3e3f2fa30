package vn.nhipcau.access;

/** What somebody may do here; held through a post now, never remembered. */
public enum Role {

	/** {@code công dân}: whoever writes, named or not. */
	CITIZEN,
	/** {@code chuyên viên}: does or reads the work of one agency. */
	OFFICIAL,
	/** {@code lãnh đạo}: leads one agency, approves what leaves it. */
	LEADER,
	/** {@code lãnh đạo UBND tỉnh}: sees the whole province. */
	PROVINCIAL_LEADER,
	/** {@code cán bộ tổng hợp}: enters plans, records results, sees the whole. */
	COORDINATOR,
	/** Sets up agencies, posts and invitations. */
	ADMINISTRATOR

}
