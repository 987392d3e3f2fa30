package vn.nhipcau.email;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/**
 * A letter that knows whether a server has begun to take it: from then on it may have
 * arrived, whatever happens to the connection.
 */
class Envelope extends MimeMessage {

	private volatile boolean handedOver;

	Envelope(Session session) {
		super(session);
	}

	boolean isHandedOver() {
		return this.handedOver;
	}

	@Override
	public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
		this.handedOver = true;
		super.writeTo(out, ignored);
	}

}
