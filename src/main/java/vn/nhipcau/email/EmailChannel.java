package vn.nhipcau.email;

import java.time.Duration;
import java.util.Optional;

import jakarta.mail.MessagingException;

import org.springframework.mail.javamail.JavaMailSender;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Content;
import vn.nhipcau.delivery.spi.Channel;
import vn.nhipcau.delivery.spi.Correspondents;
import vn.nhipcau.delivery.spi.Parcel;
import vn.nhipcau.delivery.spi.SendOutcome;

/**
 * Hands letters to the province's mail server. An address names a person; the mailbox is
 * opened here and now, and goes into the letter only.
 */
class EmailChannel implements Channel {

	private static final Abilities ABILITIES = new Abilities(false, false, false, Integer.MAX_VALUE, Integer.MAX_VALUE,
			true);

	private final JavaMailSender server;

	private final Correspondents correspondents;

	private final Letters letters;

	private final int perSecond;

	EmailChannel(JavaMailSender server, Correspondents correspondents, Letters letters, int perSecond) {
		this.server = server;
		this.correspondents = correspondents;
		this.letters = letters;
		this.perSecond = perSecond;
	}

	@Override
	public String name() {
		return Address.EMAIL;
	}

	@Override
	public Abilities abilities() {
		return ABILITIES;
	}

	@Override
	public int atOnce() {
		return 2;
	}

	@Override
	public Duration interval() {
		return Duration.ofSeconds(1).dividedBy(this.perSecond);
	}

	@Override
	public SendOutcome send(Parcel parcel) {
		Content.Mail mail = parcel.content().mail();
		if (mail == null) {
			return new SendOutcome.Unreachable("not written to go by mail");
		}
		PersonId person = new PersonId(Long.parseLong(parcel.to().chat()));
		try {
			Optional<String> mailbox = this.correspondents.mailbox(person);
			return mailbox.isEmpty() ? new SendOutcome.Unreachable("no mailbox") : hand(this.letters.write(parcel.id(),
					mailbox.get(), mail, parcel.content().html(), this.correspondents.door(person, parcel.id())));
		}
		catch (MessagingException ex) {
			return new SendOutcome.Unreachable("no letter can be made: " + ex.getClass().getSimpleName());
		}
		catch (RuntimeException ex) {
			// Our own database or key: the letter has not been begun.
			return new SendOutcome.Failed(ex.getClass().getSimpleName());
		}
	}

	/** Every fault is an outcome: exceptions here like to quote the mailbox. */
	private SendOutcome hand(Envelope letter) {
		try {
			this.server.send(letter);
			return new SendOutcome.Sent(letter.getMessageID());
		}
		catch (RuntimeException | MessagingException ex) {
			return Outcomes.of(ex, letter);
		}
	}

}
