package vn.nhipcau.files;

/** A file somebody sent, or that the system made for somebody. */
public record FileId(long value) {
}
