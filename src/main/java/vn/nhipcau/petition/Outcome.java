package vn.nhipcau.petition;

import org.jspecify.annotations.Nullable;

/** What became of a verb. */
public sealed interface Outcome {

	/**
	 * It was done.
	 *
	 * @param petition as it is now
	 */
	record Done(PetitionView petition) implements Outcome {
	}

	/**
	 * It was not done, and nothing was changed.
	 *
	 * @param now the case as it stands, where the actor may see it
	 */
	record Refused(Refusal why, @Nullable PetitionView now) implements Outcome {
	}

	static Outcome refused(Refusal why) {
		return new Refused(why, null);
	}

}
