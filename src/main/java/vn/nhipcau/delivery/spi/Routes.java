package vn.nhipcau.delivery.spi;

import java.util.Optional;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.Address;

/** Knows at which addresses a person wants to be reached, best first. */
public interface Routes {

	Optional<Address> first(PersonId person);

	/** The address to try when one has proved unreachable. */
	Optional<Address> after(PersonId person, Address unreachable);

}
