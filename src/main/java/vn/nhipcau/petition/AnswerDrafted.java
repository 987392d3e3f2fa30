package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** An answer waits for a leader of the agency. */
public record AnswerDrafted(PetitionView petition, Entry entry, Address citizen, Actor actor) implements PetitionEvent {
}
