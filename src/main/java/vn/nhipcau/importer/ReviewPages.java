package vn.nhipcau.importer;

import java.util.Optional;

import vn.nhipcau.delivery.Address;

/** Knows where a draft can be gone through with its document beside it. */
public interface ReviewPages {

	/**
	 * A link that a person in this chat can follow, or nothing.
	 */
	Optional<String> page(Address chat, DraftId draft);

}
