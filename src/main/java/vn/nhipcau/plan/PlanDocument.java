package vn.nhipcau.plan;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The document that gives the tasks.
 *
 * @param type as written: "Kế hoạch", "Chương trình hành động"
 * @param number with its symbol: "147/KH-UBND"
 */
public record PlanDocument(@Nullable String type, @Nullable String number, @Nullable LocalDate date,
		@Nullable String issuingBody, @Nullable String title, @Nullable String signer) {

	/** A document of which only number and date are known. */
	public static PlanDocument numbered(String number, LocalDate date) {
		return new PlanDocument(null, number, date, null, null, null);
	}

	/** Whether it can be cited. */
	public boolean citable() {
		return this.number != null && !this.number.isBlank() && this.date != null;
	}

	public PlanDocument with(String otherNumber, LocalDate otherDate) {
		return new PlanDocument(this.type, otherNumber, otherDate, this.issuingBody, this.title, this.signer);
	}

	/** The number by which it is known again, however it is typed. */
	public static String key(String number) {
		return number.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
	}

}
