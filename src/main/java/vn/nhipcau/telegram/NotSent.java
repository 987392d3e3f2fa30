package vn.nhipcau.telegram;

import java.io.IOException;

/** No connection was made: the other side has certainly seen nothing. */
class NotSent extends IOException {

	NotSent(IOException cause) {
		super(cause.getMessage(), cause);
	}

}
