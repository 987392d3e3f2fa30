package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** It is with the heir of the agency that had it. */
public record PetitionHandedOver(PetitionView petition, Entry entry, Address citizen,
		Actor actor) implements PetitionEvent {
}
