package vn.nhipcau.petition;

/**
 * What a citizen sends. Complaints and denunciations are none of these: they are not
 * taken here (see {@link Screening}).
 */
public enum PetitionKind {

	/** {@code phản ánh}: reports a fact. */
	FEEDBACK,
	/** {@code kiến nghị}: asks for something to be done. */
	PETITION,
	/** {@code góp ý, hiến kế}. */
	SUGGESTION,
	/** {@code khen ngợi}. */
	COMMENDATION

}
