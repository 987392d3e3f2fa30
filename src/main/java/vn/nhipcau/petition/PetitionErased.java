package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** The content was removed. */
public record PetitionErased(PetitionView petition, Entry entry, Address citizen,
		Actor actor) implements PetitionEvent {
}
