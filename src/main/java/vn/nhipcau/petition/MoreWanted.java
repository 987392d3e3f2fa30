package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** The agency has asked the citizen for more. */
public record MoreWanted(PetitionView petition, Entry entry, Address citizen, Actor actor) implements PetitionEvent {
}
