package vn.nhipcau.obligation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How long a step of a case may take.
 *
 * @param validTo the last day it holds, {@code null} for no end
 * @param law false for the product's or province's own promise, which is never printed as
 * law
 * @param verified whether its text has been seen
 */
public record TimeLimit(String kind, String step, Term term, LocalDate validFrom, @Nullable LocalDate validTo,
		String source, boolean law, boolean verified) {
}
