package vn.nhipcau.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.files.FileId;

/** An approved plan. */
@Entity
class Plan {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_seq")
	@SequenceGenerator(name = "plan_seq", sequenceName = "plan_seq", allocationSize = 50)
	private long id;

	@Version
	private int version;

	private @Nullable String documentType;

	private String number;

	private String numberKey;

	private LocalDate issuedOn;

	private @Nullable String issuingBody;

	private @Nullable String title;

	private @Nullable String signer;

	private @Nullable Long sourceFile;

	private @Nullable Long approvedBy;

	private Instant approvedAt;

	@SuppressWarnings("NullAway.Init")
	protected Plan() {
	}

	Plan(PlanDocument document, @Nullable FileId source, @Nullable PersonId approvedBy, Instant now) {
		this.documentType = shortened(document.type(), 100);
		this.number = Objects.requireNonNull(document.number()).strip();
		this.numberKey = PlanDocument.key(this.number);
		this.issuedOn = Objects.requireNonNull(document.date());
		this.issuingBody = shortened(document.issuingBody(), 300);
		this.title = shortened(document.title(), 1000);
		this.signer = shortened(document.signer(), 200);
		this.sourceFile = (source != null) ? source.value() : null;
		this.approvedBy = (approvedBy != null) ? approvedBy.value() : null;
		this.approvedAt = now;
	}

	long id() {
		return this.id;
	}

	PlanDocument document() {
		return new PlanDocument(this.documentType, this.number, this.issuedOn, this.issuingBody, this.title,
				this.signer);
	}

	PlanView view(Citations citations) {
		return new PlanView(new PlanId(this.id), document(), citations.of(document()),
				(this.sourceFile != null) ? new FileId(this.sourceFile) : null,
				(this.approvedBy != null) ? new PersonId(this.approvedBy) : null, this.approvedAt);
	}

	static @Nullable String shortened(@Nullable String text, int longest) {
		return (text == null || text.length() <= longest) ? text : text.substring(0, longest - 1) + "…";
	}

}
