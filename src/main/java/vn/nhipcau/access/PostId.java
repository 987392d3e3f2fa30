package vn.nhipcau.access;

/** A post inside an agency; work belongs to posts, people come and go. */
public record PostId(long value) {
}
