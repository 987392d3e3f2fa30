package vn.nhipcau.email;

import java.util.Date;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.delivery.Content;
import vn.nhipcau.delivery.Markup;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.delivery.spi.Correspondents.Door;

/**
 * Writes letters: plain text, and the same as simple HTML without pictures. What is not
 * one of our own words stands in the body only.
 */
class Letters {

	private final Session session = Session.getInstance(new java.util.Properties());

	private final InternetAddress from;

	private final Dictionary dictionary;

	Letters(InternetAddress from, Dictionary dictionary) {
		this.from = from;
		this.dictionary = dictionary;
	}

	/**
	 * @param html what it says; the link is added
	 * @param id names the letter, so that a repeated one is known as the same
	 */
	Envelope write(MessageId id, String mailbox, Content.Mail mail, String html, Door door) throws MessagingException {
		Envelope letter = new Envelope(this.session);
		letter.setFrom(this.from);
		letter.setRecipient(RecipientType.TO, new InternetAddress(mailbox, true));
		letter.setSubject(oneLine(mail.subject()), "UTF-8");
		letter.setSentDate(new Date());
		letter.setHeader("Message-ID", "<tn-" + id.value() + "@" + domain() + ">");
		letter.setHeader("Auto-Submitted", "auto-generated");
		letter.setHeader("X-Auto-Response-Suppress", "All");
		Words words = this.dictionary.in(Language.VI);
		letter.setContent(new MimeMultipart("alternative", part(text(words, html, door), "plain"),
				part(page(words, html, door), "html")));
		return letter;
	}

	private static String text(Words words, String html, Door door) {
		return String.join("\n\n", Markup.plain(html), words.plain("email.open") + "\n" + door.url(),
				footer(words, door).plain());
	}

	/** {@link Markup} is written anew from what it reads: nothing else comes through. */
	private static String page(Words words, String html, Door door) {
		String link = "<a href=\"" + Markup.escape(door.url()) + "\">" + Markup.escape(words.plain("email.open"))
				+ "</a>";
		return "<!DOCTYPE html><html lang=\"vi\"><body><p>" + lines(html) + "</p><p>" + link + "</p><p><small>"
				+ lines(footer(words, door).markup()) + "</small></p></body></html>";
	}

	private static Html footer(Words words, Door door) {
		return words.html("email.footer", "until", door.until());
	}

	private static String lines(String html) {
		return Markup.write(Markup.parse(html)).replace("\n", "<br>\n");
	}

	private static MimeBodyPart part(String text, String kind) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(text, "UTF-8", kind);
		return part;
	}

	/** A line break in a header would begin another header. */
	private static String oneLine(String text) {
		return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
	}

	private String domain() {
		String address = this.from.getAddress();
		return address.substring(address.indexOf('@') + 1);
	}

}
