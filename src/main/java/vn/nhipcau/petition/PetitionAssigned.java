package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** The coordinator has given it to an agency. */
public record PetitionAssigned(PetitionView petition, Entry entry, Address citizen,
		Actor actor) implements PetitionEvent {
}
