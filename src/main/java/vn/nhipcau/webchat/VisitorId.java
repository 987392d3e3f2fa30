package vn.nhipcau.webchat;

import vn.nhipcau.delivery.Address;

/**
 * One browser's place in the house. Unguessable, but no secret: it is the chat in the
 * address and may stand in a log.
 */
record VisitorId(String value) {

	Address address() {
		return new Address(WebChannel.NAME, this.value);
	}

	static VisitorId at(Address address) {
		return new VisitorId(address.chat());
	}

}
