package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** The citizen has rated the answer. */
public record PetitionRated(PetitionView petition, Entry entry, Address citizen, Actor actor) implements PetitionEvent {
}
