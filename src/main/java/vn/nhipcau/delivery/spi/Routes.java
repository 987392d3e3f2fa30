package vn.nhipcau.delivery.spi;

import java.util.Optional;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.Address;

/** Knows at which addresses a person wants to be reached, best first. */
public interface Routes {

	/** The chat that comes first; empty for whoever has joined none. */
	default Optional<Address> first(PersonId person) {
		return first(person, false);
	}

	/** The chat to try when one has proved unreachable. */
	default Optional<Address> after(PersonId person, Address unreachable) {
		return after(person, unreachable, false);
	}

	/**
	 * @param byMail whether the message may go to a mailbox, too
	 */
	Optional<Address> first(PersonId person, boolean byMail);

	/**
	 * @param byMail whether the message may go to a mailbox, too
	 */
	Optional<Address> after(PersonId person, Address unreachable, boolean byMail);

}
