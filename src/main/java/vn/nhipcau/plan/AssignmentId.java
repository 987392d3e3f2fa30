package vn.nhipcau.plan;

/** A name at a task. */
public record AssignmentId(long value) {
}
