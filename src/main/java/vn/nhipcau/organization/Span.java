package vn.nhipcau.organization;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days from the first to before the last: something that ends on 1/7 is no more on 1/7.
 *
 * @param validFrom {@code null} when it has always been
 * @param validTo {@code null} while no end is known
 */
record Span(@Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

	boolean has(LocalDate day) {
		return (this.validFrom == null || !day.isBefore(this.validFrom)) && !isOverOn(day);
	}

	boolean isOverOn(LocalDate day) {
		return this.validTo != null && !day.isBefore(this.validTo);
	}

	boolean beginsAfter(LocalDate day) {
		return this.validFrom != null && this.validFrom.isAfter(day);
	}

}
