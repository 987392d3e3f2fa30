package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** The citizen wants the content of an open case removed. */
public record ErasureAsked(PetitionView petition, Entry entry, Address citizen, Actor actor) implements PetitionEvent {
}
