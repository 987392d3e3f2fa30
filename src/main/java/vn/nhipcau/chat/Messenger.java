package vn.nhipcau.chat;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Channels;
import vn.nhipcau.delivery.Content;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.delivery.Outbox;
import vn.nhipcau.delivery.OutgoingMessage;
import vn.nhipcau.delivery.spi.Routes;

/**
 * Tells people what they did not just ask for, inside the transaction of what happened.
 */
@Component
public class Messenger {

	private final Outbox outbox;

	private final Composer composer;

	private final Languages languages;

	private final Routes routes;

	private final Channels channels;

	Messenger(Outbox outbox, Composer composer, Languages languages, Routes routes, Channels channels) {
		this.outbox = outbox;
		this.composer = composer;
		this.languages = languages;
		this.routes = routes;
		this.channels = channels;
	}

	/**
	 * Tells a person at the address they prefer: a chat, or a mailbox where the notice
	 * may go by mail.
	 * @return empty when the person has joined no chat yet, and no mail may go or reaches
	 * them: the caller decides who is told instead
	 */
	public Optional<MessageId> tell(PersonId person, Notice notice) {
		return this.routes.first(person, notice.mail() != null).map((address) -> tell(address, person, notice));
	}

	/** Tells whoever sits at an address, such as a citizen who gave no name. */
	public MessageId tell(Address address, Notice notice) {
		return tell(address, null, notice);
	}

	/** Takes back what has not gone out under this key. */
	public void withdraw(String cancelKey) {
		this.outbox.withdraw(cancelKey);
	}

	/** Where no letter is ever sent, none is written. */
	private Content.@Nullable Mail mail(Notice notice, Words words) {
		Function<Words, MailText> letter = notice.mail();
		return (letter != null && this.channels.has(Address.EMAIL)) ? letter.apply(words).mail() : null;
	}

	private MessageId tell(Address address, @Nullable PersonId person, Notice notice) {
		Words words = this.languages.at(address);
		Reply reply = notice.text().apply(words);
		Content content = this.composer.content(reply, address, person).withMail(mail(notice, words));
		return this.outbox.enqueue(OutgoingMessage.notice(address, content)
			.with(notice.priority())
			.to(person)
			.about(reply.about())
			.cancelledBy(notice.cancelKey())
			.once(notice.onceKey())
			.until(notice.expiresAt()));
	}

}
