package vn.nhipcau.progress;

/** How the coordinator heard what is recorded on an agency's behalf. */
public enum Source {

	TELEPHONE, ZALO, DOCUMENT

}
