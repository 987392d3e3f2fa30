package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** It was closed without a rating. */
public record PetitionClosed(PetitionView petition, Entry entry, Address citizen,
		Actor actor) implements PetitionEvent {
}
