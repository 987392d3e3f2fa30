package vn.nhipcau.obligation;

/**
 * What an obligation is about, in the words of the module that opened it.
 *
 * @param kind {@code task}, {@code petition}, …
 */
public record Subject(String kind, long id) {
}
