package vn.nhipcau.chat;

import java.security.SecureRandom;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.chat.Claims.Claim;
import vn.nhipcau.chat.Claims.Row;
import vn.nhipcau.delivery.Content;
import vn.nhipcau.delivery.Outbox;
import vn.nhipcau.delivery.OutgoingMessage;

/**
 * Puts a message that keeps failing out of the way: a kind sentence, a reference, one
 * line in the log.
 */
@Component
class SetAside {

	private static final Logger log = LoggerFactory.getLogger(SetAside.class);

	/** Without 0, O, 1 and I: a reference is read aloud on the telephone. */
	private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final SecureRandom random = new SecureRandom();

	private final Claims claims;

	private final Outbox outbox;

	private final Dictionary dictionary;

	SetAside(Claims claims, Outbox outbox, Dictionary dictionary) {
		this.claims = claims;
		this.outbox = outbox;
		this.dictionary = dictionary;
	}

	/**
	 * @return whether the chat is still ours to go on with
	 */
	@Transactional
	public boolean setAside(Claim claim, Row row, @Nullable Throwable fault) {
		List<Conversation> locked = this.claims.lockClaimed(List.of(claim));
		if (locked.isEmpty()) {
			return false;
		}
		if (!this.claims.waits(row)) {
			return true;
		}
		String reference = newReference();
		String line = Faults.line(fault);
		log.error("Message {} of conversation {} is set aside, reference {}: {}", row.id(), claim.conversation(),
				reference, line);
		this.claims.setAside(row, reference, line);
		Words words = this.dictionary.in(locked.get(0).language());
		this.outbox.enqueue(OutgoingMessage.answer(claim.address(),
				Content.text(words.html("chat.fault", "reference", reference).markup())));
		return true;
	}

	static String newReference() {
		StringBuilder reference = new StringBuilder("L-");
		for (int i = 0; i < 6; i++) {
			reference.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return reference.toString();
	}

}
