package vn.nhipcau.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.files.FileId;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.storage.Vault;

/** What was said about an obligation. Its words are sealed; it is never removed. */
@Entity
class StatusReport {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "status_report_seq")
	@SequenceGenerator(name = "status_report_seq", sequenceName = "status_report_seq", allocationSize = 50)
	private Long id;

	@Version
	private Long version;

	private long obligationId;

	@Enumerated(EnumType.STRING)
	private ReportKind kind;

	@Enumerated(EnumType.STRING)
	private @Nullable Source source;

	private long filedBy;

	private Instant filedAt;

	private @Nullable Integer percent;

	@Column(precision = 18, scale = 3)
	private @Nullable BigDecimal figureDone;

	@Column(precision = 18, scale = 3)
	private @Nullable BigDecimal figureGoal;

	private @Nullable String figureUnit;

	private byte @Nullable [] words;

	private @Nullable String documentNumber;

	private @Nullable LocalDate documentOn;

	@ElementCollection
	@CollectionTable(name = "evidence_file", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "number")
	@Column(name = "file_id")
	private List<Long> files = new ArrayList<>();

	private long obligationVersion;

	@Enumerated(EnumType.STRING)
	private ObligationState beforeState;

	private @Nullable Integer beforePercent;

	private @Nullable Instant undoneAt;

	@SuppressWarnings("NullAway.Init")
	protected StatusReport() {
	}

	/**
	 * @param before the obligation as it was before the report
	 */
	@SuppressWarnings("NullAway.Init")
	StatusReport(ReportKind kind, @Nullable Source source, PersonId by, Instant at, ObligationView before,
			ObligationView after) {
		this.kind = kind;
		this.source = source;
		this.filedBy = by.value();
		this.filedAt = at;
		this.obligationId = before.id().value();
		this.obligationVersion = after.version();
		this.beforeState = before.state();
		this.beforePercent = before.progress();
	}

	ObligationId obligation() {
		return new ObligationId(this.obligationId);
	}

	ReportKind kind() {
		return this.kind;
	}

	Instant filedAt() {
		return this.filedAt;
	}

	@Nullable Instant undoneAt() {
		return this.undoneAt;
	}

	long obligationVersion() {
		return this.obligationVersion;
	}

	/** Whether it changed the obligation, and not only told of it. */
	boolean movedProgress() {
		return this.kind == ReportKind.PROGRESS || (this.kind == ReportKind.OBSTACLE && this.percent != null);
	}

	/** What the percentage goes back to when this is undone. */
	@Nullable Integer percentBefore() {
		return (this.beforeState == ObligationState.NOT_STARTED) ? Integer.valueOf(0) : this.beforePercent;
	}

	boolean isBy(@Nullable PersonId person) {
		return person != null && person.value() == this.filedBy;
	}

	void says(@Nullable Progress progress) {
		if (progress != null) {
			this.percent = progress.percent();
			Figure figure = progress.figure();
			if (figure != null) {
				this.figureDone = figure.done();
				this.figureGoal = figure.goal();
				this.figureUnit = figure.unit();
			}
		}
	}

	/** Once it has its id, by which its words are sealed. */
	void proves(Evidence evidence, Vault vault) {
		this.words = (evidence.text() != null) ? vault.sealText(evidence.text(), place()) : null;
		Document document = evidence.document();
		if (document != null) {
			this.documentNumber = document.number();
			this.documentOn = document.date();
		}
		List<Long> ids = evidence.files().stream().map(FileId::value).toList();
		if (!ids.equals(this.files)) {
			this.files.clear();
			this.files.addAll(ids);
		}
	}

	void undo(Instant now) {
		if (this.undoneAt != null) {
			throw new IllegalStateException("Undone already: report " + this.id);
		}
		this.undoneAt = now;
	}

	@Nullable String words(Vault vault) {
		return (this.words != null) ? vault.openText(this.words, place()) : null;
	}

	Evidence evidence(Vault vault) {
		Document document = (this.documentNumber != null) ? new Document(this.documentNumber, this.documentOn) : null;
		return new Evidence(words(vault), document, this.files.stream().map(FileId::new).toList());
	}

	ReportView view(Vault vault) {
		return new ReportView(new ReportId(this.id), obligation(), this.kind, progress(), evidence(vault), this.source,
				new PersonId(this.filedBy), this.filedAt, this.undoneAt != null);
	}

	private @Nullable Progress progress() {
		if (this.figureDone != null && this.figureGoal != null) {
			String unit = (this.figureUnit != null) ? this.figureUnit : "";
			return new Progress(this.percent,
					new Figure(this.figureDone.stripTrailingZeros(), this.figureGoal.stripTrailingZeros(), unit));
		}
		return (this.percent != null || this.kind == ReportKind.PROGRESS) ? new Progress(this.percent, null) : null;
	}

	private String place() {
		return "status_report|" + this.id;
	}

}
