package vn.nhipcau.telegram;

/** The two ways in which updates come to us. */
enum Way {

	POLLING, WEBHOOK

}
