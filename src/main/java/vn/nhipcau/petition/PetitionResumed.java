package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** What the citizen was asked for has not come in time; the agency goes on without it. */
public record PetitionResumed(PetitionView petition, Entry entry, Address citizen,
		Actor actor) implements PetitionEvent {
}
