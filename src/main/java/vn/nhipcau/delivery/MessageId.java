package vn.nhipcau.delivery;

/** One message in the outbox. */
public record MessageId(long value) {
}
