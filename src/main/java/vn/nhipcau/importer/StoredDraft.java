package vn.nhipcau.importer;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.files.FileId;
import vn.nhipcau.plan.PlanId;

/** A draft's row: its content is gone once it is over. */
@Entity
@Table(name = "plan_draft")
class StoredDraft {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_draft_seq")
	@SequenceGenerator(name = "plan_draft_seq", sequenceName = "plan_draft_seq", allocationSize = 50)
	private long id;

	@Version
	private int version;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private DraftState state = DraftState.OPEN;

	private byte @Nullable [] document;

	private byte @Nullable [] content;

	private byte @Nullable [] sourceText;

	private @Nullable Long sourceFile;

	private @Nullable Long planId;

	private @Nullable Long madeBy;

	private Instant madeAt;

	private @Nullable Long endedBy;

	private @Nullable Instant endedAt;

	@SuppressWarnings("NullAway.Init")
	protected StoredDraft() {
	}

	StoredDraft(@Nullable FileId source, @Nullable PersonId madeBy, Instant now) {
		this.sourceFile = (source != null) ? source.value() : null;
		this.madeBy = (madeBy != null) ? madeBy.value() : null;
		this.madeAt = now;
	}

	DraftId id() {
		return new DraftId(this.id);
	}

	int version() {
		return this.version;
	}

	boolean isOpen() {
		return this.state == DraftState.OPEN;
	}

	@Nullable FileId source() {
		return (this.sourceFile != null) ? new FileId(this.sourceFile) : null;
	}

	byte @Nullable [] text() {
		return this.sourceText;
	}

	void readFrom(byte[] sealed) {
		this.sourceText = sealed;
	}

	/** The plan its rows join; {@code null} while none was given. */
	@Nullable PlanId plan() {
		return (this.planId != null) ? new PlanId(this.planId) : null;
	}

	void gives(PlanId plan) {
		this.planId = plan.value();
	}

	byte @Nullable [] content() {
		return this.content;
	}

	/**
	 * @param fingerprint by which the same document is known again; {@code null} while
	 * its number or date is missing
	 */
	void holds(byte[] sealed, byte @Nullable [] fingerprint) {
		this.content = sealed;
		this.document = fingerprint;
	}

	void end(DraftState how, @Nullable PersonId person, Instant now) {
		this.state = how;
		this.content = null;
		this.sourceText = null;
		this.document = null;
		this.sourceFile = null;
		this.endedBy = (person != null) ? person.value() : null;
		this.endedAt = now;
	}

}
