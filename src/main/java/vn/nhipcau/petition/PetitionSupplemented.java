package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** The citizen has added something. */
public record PetitionSupplemented(PetitionView petition, Entry entry, Address citizen,
		Actor actor) implements PetitionEvent {
}
