package vn.nhipcau.access;

/** A person known to this installation: an official, or a citizen who gave a name. */
public record PersonId(long value) {
}
