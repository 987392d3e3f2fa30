package vn.nhipcau.chat;

import vn.nhipcau.delivery.Content;

/**
 * What a notice says by mail: what is to be done, by when, where it stands, and nothing
 * of any citizen. A letter has no buttons; its channel adds the link.
 *
 * @param subject seen by whoever passes the screen: how many, never what
 */
public record MailText(String subject, Html text) {

	Content.Mail mail() {
		return new Content.Mail(this.subject, this.text.markup());
	}

}
