package vn.nhipcau.delivery;

import vn.nhipcau.access.PersonId;

/**
 * A message did not arrive: it came back from the last address of its person, was refused
 * as it is, or its platform did not answer for too long. Whoever sent it decides who is
 * told instead. Published in the transaction that writes it down; carries no content.
 *
 * @param person to whom it was addressed
 */
public record MessageReturned(MessageId message, PersonId person) {
}
