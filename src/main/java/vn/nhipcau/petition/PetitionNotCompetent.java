package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/** Another body decides; the entry says which. */
public record PetitionNotCompetent(PetitionView petition, Entry entry, Address citizen,
		Actor actor) implements PetitionEvent {
}
