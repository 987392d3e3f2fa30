package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** The citizen is told a later date. */
public record PetitionDelayed(PetitionView petition, Entry entry, Address citizen,
		Actor actor) implements PetitionEvent {
}
