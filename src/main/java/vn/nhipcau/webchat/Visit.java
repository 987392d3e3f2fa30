package vn.nhipcau.webchat;

import java.util.Optional;

import vn.nhipcau.access.Language;
import vn.nhipcau.delivery.Address;

/** Somebody opens the page. */
public interface Visit {

	/** The language the page is shown in. */
	Language language();

	/** The chat of this browser, once it has said something. Asks the database. */
	Optional<Address> chat();

}
