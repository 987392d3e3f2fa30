package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** The leader wants the answer changed; the entry has the reason. */
public record AnswerReturned(PetitionView petition, Entry entry, Address citizen,
		Actor actor) implements PetitionEvent {
}
