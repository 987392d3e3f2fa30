package vn.nhipcau.importer;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import vn.nhipcau.plan.PlanDocument;
import vn.nhipcau.storage.Vault;

/** Seals what a draft holds, and opens it. */
@Component
class SealedDrafts {

	private final Vault vault;

	private final JsonMapper json;

	SealedDrafts(Vault vault, JsonMapper json) {
		this.vault = vault;
		this.json = json;
	}

	void put(StoredDraft draft, DraftContent content) {
		draft.holds(this.vault.seal(this.json.writeValueAsBytes(content), place(draft)),
				fingerprint(content.document()));
	}

	/**
	 * @throws NullPointerException when the draft is over
	 */
	OpenDraft open(StoredDraft draft) {
		byte[] sealed = Objects.requireNonNull(draft.content());
		return new OpenDraft(draft, this.json.readValue(this.vault.open(sealed, place(draft)), DraftContent.class));
	}

	void putText(StoredDraft draft, SourceText text) {
		draft.readFrom(this.vault.seal(this.json.writeValueAsBytes(text), textPlace(draft)));
	}

	/** Empty for drafts of tables, and of older versions. */
	Optional<SourceText> text(StoredDraft draft) {
		return Optional.ofNullable(draft.text())
			.map((sealed) -> this.json.readValue(this.vault.open(sealed, textPlace(draft)), SourceText.class));
	}

	byte @Nullable [] fingerprint(PlanDocument document) {
		return document.citable() ? this.vault.fingerprint(
				"plan_draft|" + PlanDocument.key(Objects.requireNonNull(document.number())) + "|" + document.date())
				: null;
	}

	private static String textPlace(StoredDraft draft) {
		return "plan_draft_text|" + draft.id().value();
	}

	private static String place(StoredDraft draft) {
		return "plan_draft|" + draft.id().value();
	}

}
