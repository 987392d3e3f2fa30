package vn.nhipcau.petition.chat;

/** What the buttons below a case do. In the order of the wire: new ones go to the end. */
enum CaseDeed {

	OPEN, ASSIGN, NOT_COMPETENT, ANSWER, WANT_MORE, HAND_BACK, PASS_ON, APPROVE, RETURN, DELAY, SUPPLEMENT, REOPEN,
	ERASE, CORRECT

}
