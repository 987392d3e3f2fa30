package vn.nhipcau.auditor;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.obligation.ObligationId;

/**
 * Something that looks wrong in one audit; it becomes a finding when it stays so.
 *
 * @param key the same in every audit that sees it
 * @param code what people call the thing in question
 * @param day it was due
 * @param obligation to look at again when its day lies further back; {@code null} for
 * what is found without
 * @param ripe whether the house has had its time and place to do it; what is not ripe
 * counts only for what was found before
 */
record Suspicion(FindingKind kind, String key, String code, LocalDate day, @Nullable ObligationId obligation,
		boolean ripe) {

	static Suspicion of(FindingKind kind, ObligationId obligation, String what, LocalDate day, boolean ripe) {
		return new Suspicion(kind, obligation.value() + "/" + what, obligation.code(), day, obligation, ripe);
	}

	/** A key for all kinds. */
	String openKey() {
		return this.kind + ":" + this.key;
	}

}
