package vn.nhipcau.webchat;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One message in a visitor's chat.
 *
 * @param number its place in the chat, and the channel's name of it
 * @param change grows with everything that happens in the chat; an edit moves it
 * @param mine written by the visitor
 * @param clientId the browser's own id of it, when written by the visitor
 * @param cleared up to this number the chat was emptied
 */
record WebMessage(long number, long change, boolean mine, @Nullable String clientId, MessageBody body, Instant at,
		boolean edited, long cleared) {
}
