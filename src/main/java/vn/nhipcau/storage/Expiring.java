package vn.nhipcau.storage;

/**
 * Something that is removed when it has served; how long it is kept stands in the table
 * {@code retention} under the same name.
 *
 * @param what the name, such as {@code outbox.content}
 * @param removal removes at most 500 rows: its one parameter is the moment before which
 * they are too old. It runs in a transaction of its own, finds what is to go by an index,
 * and passes over rows that somebody else has locked
 */
public record Expiring(String what, String removal) {
}
