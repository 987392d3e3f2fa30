package vn.nhipcau.organization;

/** How the provincial People's Committee may speak to an agency. */
public enum AgencyKind {

	/** Given work, urged and counted. */
	COMMANDED,
	/**
	 * Asked to take part, never urged: the Fatherland Front, Party bodies, People's
	 * Councils, courts, mass organisations.
	 */
	REQUESTED

}
