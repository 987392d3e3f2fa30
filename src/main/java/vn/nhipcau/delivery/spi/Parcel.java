package vn.nhipcau.delivery.spi;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Content;
import vn.nhipcau.delivery.MessageId;

/**
 * One message, ready for its channel.
 *
 * @param part counts from 0 when a long text was split
 * @param editsPlatformId the platform's name of the message to be replaced, or
 * {@code null} for a new one
 * @param answer to what a person just said, and not of our own accord
 */
public record Parcel(MessageId id, int part, Address to, Content content, @Nullable String editsPlatformId,
		boolean answer) {

	public Parcel(MessageId id, int part, Address to, Content content, @Nullable String editsPlatformId) {
		this(id, part, to, content, editsPlatformId, true);
	}

}
