package vn.nhipcau.webchat;

import java.io.IOException;

/** A body without a declared length went on too long. */
class BodyTooLong extends IOException {

	BodyTooLong() {
		super("The request's body is too long");
	}

}
