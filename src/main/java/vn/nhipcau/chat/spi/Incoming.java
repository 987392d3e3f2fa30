package vn.nhipcau.chat.spi;

import vn.nhipcau.delivery.Address;

/**
 * Something a platform handed over, raw, to be stored before the platform is told so.
 *
 * @param account the account it came through, such as one bot; its update ids are its own
 * @param updateId the platform's id of it: the same id is stored once
 * @param from the chat it came from
 * @param raw as received; only the channel can read it
 */
public record Incoming(String account, String updateId, Address from, byte[] raw) {
}
