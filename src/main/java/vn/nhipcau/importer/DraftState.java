package vn.nhipcau.importer;

/** How far a draft has come. */
enum DraftState {

	OPEN, APPROVED, DROPPED

}
