package vn.nhipcau.petition;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;

/**
 * A case was taken from an agency, which therefore owes no answer any more.
 *
 * @param petition as it was with the agency
 * @param holder who had it there, {@code null} where it was passed on to nobody
 * @param why what took it away
 */
public record AnswerNoLongerOwed(PetitionView petition, AgencyId agency, @Nullable PersonId holder, Act why) {

}
