package vn.nhipcau.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;

/**
 * Something an agency owes. Its verbs are guarded: what the state does not allow is
 * refused by {@link #refusal}, and a fault when done all the same.
 */
@Entity
class Obligation {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "obligation_seq")
	@SequenceGenerator(name = "obligation_seq", sequenceName = "obligation_seq", allocationSize = 50)
	private Long id;

	@Version
	private Long version;

	private long agencyId;

	@Enumerated(EnumType.STRING)
	private AgencyRole role;

	private String subjectKind;

	private long subjectId;

	private String title;

	private @Nullable String period;

	private boolean requested;

	private boolean needsConfirmation;

	@Embedded
	private Reckoning reckoning;

	@Enumerated(EnumType.STRING)
	private ObligationState state = ObligationState.NOT_STARTED;

	@Enumerated(EnumType.STRING)
	private @Nullable ObligationState resumesAs;

	@Embedded
	private Rest rest = Rest.NONE;

	private boolean disowned;

	private @Nullable Integer progress;

	private @Nullable Long holderPersonId;

	private @Nullable Long holderPostId;

	private Instant openedAt;

	private LocalDate openedOn;

	private @Nullable Instant submittedAt;

	private @Nullable LocalDate submittedOn;

	private @Nullable Instant confirmedAt;

	private @Nullable LocalDate confirmedOn;

	@Embedded
	private Signature signature;

	@SuppressWarnings("NullAway.Init")
	protected Obligation() {
	}

	@SuppressWarnings("NullAway.Init")
	Obligation(NewObligation wanted, Reckoning reckoning, Deed opened, LocalDate today) {
		this.agencyId = wanted.agency().value();
		this.role = wanted.role();
		this.subjectKind = wanted.subject().kind();
		this.subjectId = wanted.subject().id();
		this.title = wanted.title();
		this.period = (wanted.period() != null) ? wanted.period().code() : null;
		this.requested = wanted.requested();
		this.needsConfirmation = wanted.needsConfirmation();
		this.reckoning = reckoning;
		this.openedAt = opened.at();
		this.openedOn = today;
		hold(wanted.holder());
		sign(opened);
	}

	AgencyId agency() {
		return new AgencyId(this.agencyId);
	}

	Reckoning reckoning() {
		return this.reckoning;
	}

	boolean isAt(@Nullable Long seenVersion) {
		return seenVersion == null || seenVersion.equals(this.version);
	}

	boolean isCompleted() {
		return this.state == ObligationState.COMPLETED;
	}

	Optional<Refused> refusal(Act act) {
		return new Lifecycle(this.state, this.disowned, this.signature.deed()).refusal(act);
	}

	/**
	 * @param percent 0 for not started, {@code null} for started without a figure
	 */
	void progress(Deed deed, @Nullable Integer percent) {
		guard(Act.PROGRESS_RECORDED);
		this.progress = percent;
		if (this.state != ObligationState.RETURNED) {
			this.state = (percent != null && percent == 0) ? ObligationState.NOT_STARTED : ObligationState.IN_PROGRESS;
		}
		sign(deed);
	}

	void submit(Deed deed, LocalDate today) {
		guard(Act.SUBMITTED);
		this.submittedAt = deed.at();
		this.submittedOn = today;
		this.state = ObligationState.AWAITING_CONFIRMATION;
		sign(deed);
		if (!this.needsConfirmation) {
			complete(deed, today);
		}
	}

	void withdraw(Deed deed) {
		guard(Act.WITHDRAWN);
		takeBack(ObligationState.IN_PROGRESS, deed);
	}

	void confirm(Deed deed, LocalDate today) {
		guard(Act.CONFIRMED);
		complete(deed, today);
	}

	void returnForRework(Deed deed) {
		guard(Act.RETURNED);
		takeBack(ObligationState.RETURNED, deed);
	}

	void suspend(Deed deed, LocalDate today) {
		guard(Act.SUSPENDED);
		this.rest = this.rest.from(today);
		this.resumesAs = this.state;
		this.state = ObligationState.SUSPENDED;
		sign(deed);
	}

	/** The days of the rest are not counted. */
	void resume(Deed deed, LocalDate today, WorkingCalendar calendar) {
		guard(Act.RESUMED);
		int pause = this.reckoning.pause(this.rest, today, calendar);
		this.reckoning = this.reckoning.after(pause, this.rest.pausedDays(), calendar);
		this.rest = this.rest.over(pause);
		this.state = Objects.requireNonNull(this.resumesAs);
		this.resumesAs = null;
		sign(deed);
	}

	void cancel(Deed deed) {
		guard(Act.CANCELLED);
		this.state = ObligationState.CANCELLED;
		sign(deed);
	}

	void disown(Deed deed) {
		guard(Act.DISOWNED);
		this.disowned = true;
		sign(deed);
	}

	void keep(Deed deed) {
		guard(Act.KEPT);
		this.disowned = false;
		sign(deed);
	}

	void passOn(Assignee holder) {
		guard(Act.PASSED_ON);
		hold(holder);
	}

	/**
	 * @param asRequest whether the heir is a body that is not commanded
	 */
	void handOver(AgencyId heir, boolean asRequest, Assignee holder) {
		guard(Act.HANDED_OVER);
		this.agencyId = heir.value();
		this.requested = asRequest;
		hold(holder);
	}

	void moveTo(LocalDate lastDay) {
		guard(Act.DATE_CHANGED);
		this.reckoning = this.reckoning.movedTo(lastDay);
		this.rest = this.rest.decided();
	}

	/** The value an act changes, for the history. */
	@Nullable String traced(Act act) {
		return switch (act) {
			case PROGRESS_RECORDED -> (this.progress != null) ? this.progress + "%" : this.state.name();
			case DATE_CHANGED, LAST_DAY_MOVED ->
				(this.reckoning.lastDay() != null) ? this.reckoning.lastDay().toString() : null;
			case PASSED_ON -> holder().traced();
			case HANDED_OVER -> "agency:" + this.agencyId;
			case DISOWNED, KEPT -> this.disowned ? "disowned" : null;
			default -> this.state.name();
		};
	}

	ObligationView view(LocalDate today, int dueSoonDays) {
		return new ObligationView(new ObligationId(this.id), this.version, agency(), this.role,
				new Subject(this.subjectKind, this.subjectId), this.title,
				(this.period != null) ? Period.parse(this.period).orElse(null) : null, this.reckoning.due(),
				this.reckoning.lastDay(), this.reckoning.originalLastDay(), this.requested, this.disowned, this.state,
				Timeliness.of(this.state, this.reckoning.lastDay(), this.requested, this.submittedOn, today,
						dueSoonDays),
				this.progress, holder(), this.openedAt, this.submittedAt, this.confirmedAt, this.signature.deed());
	}

	Assignee holder() {
		return new Assignee((this.holderPersonId != null) ? new PersonId(this.holderPersonId) : null,
				(this.holderPostId != null) ? new PostId(this.holderPostId) : null);
	}

	private void complete(Deed deed, LocalDate today) {
		this.state = ObligationState.COMPLETED;
		this.confirmedAt = deed.at();
		this.confirmedOn = today;
		sign(deed);
	}

	private void takeBack(ObligationState next, Deed deed) {
		this.state = next;
		this.submittedAt = null;
		this.submittedOn = null;
		sign(deed);
	}

	private void hold(Assignee holder) {
		this.holderPersonId = (holder.person() != null) ? holder.person().value() : null;
		this.holderPostId = (holder.post() != null) ? holder.post().value() : null;
	}

	private void sign(Deed deed) {
		this.signature = Signature.of(deed);
	}

	private void guard(Act act) {
		refusal(act).ifPresent((refused) -> {
			throw new IllegalStateException(act + " is refused: " + refused);
		});
	}

}
