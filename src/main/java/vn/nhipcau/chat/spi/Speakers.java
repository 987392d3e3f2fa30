package vn.nhipcau.chat.spi;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** Knows who speaks at an address, with the roles held now. Asked for every message. */
public interface Speakers {

	Actor at(Address address);

}
