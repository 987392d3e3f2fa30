package vn.nhipcau.petition;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;

/**
 * One line of a case's history.
 *
 * @param agency with whom the case was, after the act
 * @param said empty once the content was removed
 */
public record Entry(long id, Deed deed, @Nullable AgencyId agency, Said said) {
}
