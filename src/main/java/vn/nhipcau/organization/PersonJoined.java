package vn.nhipcau.organization;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.Address;

/** Somebody can be reached in a chat from now on. */
public record PersonJoined(PersonId person, Address address) {
}
