package vn.nhipcau.importer;

/** A plan that was read and waits for approval. */
public record DraftId(long value) {

	/** The kind under which messages speak of it. */
	public static final String KIND = "plan_draft";

}
