package vn.nhipcau.obligation.spi;

import org.jspecify.annotations.Nullable;

/**
 * What people call it.
 *
 * @param title at most 90 characters
 * @param document the document's own kind, number and date: "Chương trình 64/CTr-UBND
 * ngày 10/3/2020"
 * @param clause where in the document it stands
 */
public record SubjectCard(String title, @Nullable String document, @Nullable String clause) {
}
