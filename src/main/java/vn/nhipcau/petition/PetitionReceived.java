package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** A citizen has sent something. */
public record PetitionReceived(PetitionView petition, Entry entry, Address citizen,
		Actor actor) implements PetitionEvent {
}
