package vn.nhipcau.organization;

import java.time.Instant;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.Address;

/** A chat in which a person can be reached. */
public record AccountView(long id, PersonId person, Address address, Instant joinedAt) {
}
