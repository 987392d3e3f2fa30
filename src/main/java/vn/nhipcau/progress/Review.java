package vn.nhipcau.progress;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.storage.Vault;

/** A coordinator's decision; written once, never changed. */
@Entity
@Table(name = "report_review")
class Review {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_review_seq")
	@SequenceGenerator(name = "report_review_seq", sequenceName = "report_review_seq", allocationSize = 50)
	private Long id;

	private long obligationId;

	private @Nullable Long reportId;

	@Enumerated(EnumType.STRING)
	private Decision decision;

	private byte @Nullable [] reason;

	private @Nullable LocalDate againBy;

	private @Nullable Long decidedBy;

	private Instant decidedAt;

	@SuppressWarnings("NullAway.Init")
	protected Review() {
	}

	@SuppressWarnings("NullAway.Init")
	Review(ObligationId obligation, @Nullable ReportId report, Decision decision, @Nullable LocalDate againBy,
			@Nullable PersonId by, Instant at) {
		this.obligationId = obligation.value();
		this.reportId = (report != null) ? report.value() : null;
		this.decision = decision;
		this.againBy = againBy;
		this.decidedBy = (by != null) ? by.value() : null;
		this.decidedAt = at;
	}

	/** Once it has its id, by which its words are sealed. */
	void because(@Nullable String words, Vault vault) {
		this.reason = (words != null) ? vault.sealText(words, place()) : null;
	}

	ReviewView view(Vault vault) {
		return new ReviewView(new ObligationId(this.obligationId),
				(this.reportId != null) ? new ReportId(this.reportId) : null, this.decision,
				(this.reason != null) ? vault.openText(this.reason, place()) : null, this.againBy,
				(this.decidedBy != null) ? new PersonId(this.decidedBy) : null, this.decidedAt);
	}

	private String place() {
		return "report_review|" + this.id;
	}

}
