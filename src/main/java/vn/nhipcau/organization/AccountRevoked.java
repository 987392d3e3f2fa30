package vn.nhipcau.organization;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.Address;

/** A chat belongs to nobody known any more. */
public record AccountRevoked(PersonId person, Address address) {
}
