package vn.nhipcau.organization;

/** Where an agency stands. */
public enum AgencyLevel {

	/** {@code sở, ban, ngành}: a department of the province. */
	DEPARTMENT,
	/** {@code huyện}: ended on 1/7/2025, still named in older plans. */
	DISTRICT,
	/** {@code xã, phường, đặc khu}. */
	COMMUNE,
	/** Everything else, such as an association or a state enterprise. */
	OTHER

}
