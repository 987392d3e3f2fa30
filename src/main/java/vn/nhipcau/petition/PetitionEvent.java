package vn.nhipcau.petition;

import vn.nhipcau.access.Actor;
import vn.nhipcau.delivery.Address;

/**
 * Something happened to a case. Told inside the transaction in which it happened.
 */
public sealed interface PetitionEvent permits PetitionReceived, PetitionSupplemented, PetitionCorrected,
		PetitionAssigned, PetitionHandedOver, PetitionTransferred, MoreWanted, PetitionResumed, AnswerDrafted,
		AnswerReturned, PetitionAnswered, PetitionDelayed, PetitionNotCompetent, PetitionRated, PetitionReopened,
		PetitionClosed, ErasureAsked, PetitionErased {

	/** The case as it is now. */
	PetitionView petition();

	/** What was done, with its words. */
	Entry entry();

	/** Where the citizen is told of it. */
	Address citizen();

	Actor actor();

	/** Makes the event of one kind of act. */
	@FunctionalInterface
	interface Maker {

		PetitionEvent event(PetitionView petition, Entry entry, Address citizen, Actor actor);

	}

}
