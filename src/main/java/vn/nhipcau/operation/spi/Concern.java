package vn.nhipcau.operation.spi;

import java.time.Instant;

/**
 * Something that is not as it should be.
 *
 * @param reference how it is named to people, the same at every look
 * @param since business time
 * @param line one sentence in Vietnamese: numbers and codes, no content, no names
 */
public record Concern(String reference, Instant since, String line) {
}
