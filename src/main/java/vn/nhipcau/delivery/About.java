package vn.nhipcau.delivery;

/**
 * What a message speaks of, so that a later "xong 60%" in that chat has a subject.
 *
 * @param kind {@code obligation}, {@code petition}, …
 */
public record About(String kind, long id) {
}
