package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** The answer has gone to the citizen; the entry has it. */
public record PetitionAnswered(PetitionView petition, Entry entry, Address citizen,
		Actor actor) implements PetitionEvent {
}
