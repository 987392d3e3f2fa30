package vn.nhipcau.chat;

import java.util.Optional;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.MessageId;

/**
 * Tells people what they did not just ask for, inside the transaction of what happened.
 */
public interface Messenger {

	/**
	 * Tells a person at the address they prefer.
	 * @return empty when the person has joined no chat yet: the caller decides who is
	 * told instead
	 */
	Optional<MessageId> tell(PersonId person, Notice notice);

	/** Tells whoever sits at an address, such as a citizen who gave no name. */
	MessageId tell(Address address, Notice notice);

	/** Takes back what has not gone out under this key. */
	void withdraw(String cancelKey);

}
