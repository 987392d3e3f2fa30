package vn.nhipcau.importer;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The frame of the document.
 *
 * @param type as written, "Kế hoạch"
 * @param number "147/KH-UBND"
 */
public record DocumentDraft(@Nullable Found<String> type, @Nullable Found<String> number,
		@Nullable Found<LocalDate> date, @Nullable Found<String> issuingBody, @Nullable Found<String> title,
		@Nullable Found<String> signer, @Nullable Found<String> signerPosition) {
}
