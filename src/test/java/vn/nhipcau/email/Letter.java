package vn.nhipcau.email;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A letter as people read it. */
public record Letter(String to, String subject, String text) {

	static Letter read(String raw) {
		try {
			MimeMessage message = new MimeMessage(Session.getInstance(new Properties()),
					new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
			return new Letter(message.getHeader("To", ","), message.getSubject(),
					(String) ((Multipart) message.getContent()).getBodyPart(0).getContent());
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The secret of its link. */
	public String token() {
		return this.text.replaceAll("(?s).*/vao#([a-z2-7]{26}).*", "$1");
	}

}
