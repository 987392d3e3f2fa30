package vn.nhipcau.petition;

/** What is owed because of a case. */
enum Owed {

	/** By the coordinator's office: to find the agency. */
	CLASSIFICATION,
	/** By the agency. */
	ANSWER

}
