package vn.nhipcau.delivery;

import vn.nhipcau.access.PersonId;

/**
 * A message came back from the last address of its person: whoever sent it decides who is
 * told instead. Published in the transaction that writes it down; carries no content.
 *
 * @param person to whom it was addressed
 */
public record MessageReturned(MessageId message, PersonId person) {
}
