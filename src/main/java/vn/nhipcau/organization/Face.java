package vn.nhipcau.organization;

/** As what somebody speaks who is an official and a citizen: one at a time. */
public enum Face {

	OFFICIAL, CITIZEN

}
