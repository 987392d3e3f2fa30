package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** The citizen has changed the words or the contact. The entry has neither. */
public record PetitionCorrected(PetitionView petition, Entry entry, Address citizen,
		Actor actor) implements PetitionEvent {
}
