package vn.nhipcau.obligation;

/** The part an agency has in it. */
public enum AgencyRole {

	/** {@code chủ trì}. */
	LEAD,
	/** {@code phối hợp}. */
	COORDINATING

}
