package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/**
 * The agency has handed it back to the coordinator; the entry names the agency and its
 * reason.
 */
public record PetitionTransferred(PetitionView petition, Entry entry, Address citizen,
		Actor actor) implements PetitionEvent {
}
