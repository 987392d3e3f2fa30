package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** The citizen has asked again; the entry has the reason. */
public record PetitionReopened(PetitionView petition, Entry entry, Address citizen,
		Actor actor) implements PetitionEvent {
}
