package vn.nhipcau.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

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
import vn.nhipcau.delivery.Address;
import vn.nhipcau.obligation.ObligationId;

/**
 * A citizen's case. Its verbs are guarded: what the state does not allow is refused by
 * {@link #refusal}, which whoever calls a verb has asked.
 */
@Entity
class Petition {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "petition_seq")
	@SequenceGenerator(name = "petition_seq", sequenceName = "petition_seq", allocationSize = 50)
	private Long id;

	@Version
	private Long version;

	private String code;

	@Enumerated(EnumType.STRING)
	private PetitionKind kind;

	@Enumerated(EnumType.STRING)
	private PetitionState state = PetitionState.RECEIVED;

	private String citizen;

	private @Nullable Long personId;

	private boolean anonymous;

	private byte @Nullable [] particulars;

	private String consentVersion;

	private Instant consentedAt;

	private Instant receivedAt;

	private LocalDate countedFrom;

	private @Nullable LocalDate expectedOn;

	private @Nullable LocalDate wantedBy;

	private @Nullable Long agencyId;

	private @Nullable Long classifyObligation;

	private @Nullable Long answerObligation;

	private int transfers;

	private int reopenings;

	@Enumerated(EnumType.STRING)
	private @Nullable Rating rating;

	private @Nullable Instant answeredAt;

	private @Nullable Instant erasureAskedAt;

	private @Nullable Instant erasedAt;

	@Enumerated(EnumType.STRING)
	private Act deedAct;

	private @Nullable Long deedBy;

	private Instant deedAt;

	@SuppressWarnings("NullAway.Init")
	protected Petition() {
	}

	@SuppressWarnings("NullAway.Init")
	Petition(CaseCode code, PetitionKind kind, boolean anonymous, Address citizen, Consents.Consent consent,
			Deed received) {
		this.code = code.value();
		this.kind = kind;
		this.anonymous = anonymous;
		this.citizen = citizen.key();
		this.personId = (received.by() != null) ? received.by().value() : null;
		this.consentVersion = consent.version();
		this.consentedAt = consent.at();
		this.receivedAt = received.at();
		sign(new Deed(received.act(), null, received.at()));
	}

	/** Sealed by whoever calls. */
	void describe(byte[] sealedParticulars) {
		this.particulars = sealedParticulars;
	}

	/** Whether the citizen may be called is said anew. */
	void reachable(boolean reachable) {
		this.anonymous = !reachable;
	}

	/** A date is promised anew, counted from this day. */
	void promise(LocalDate from, @Nullable LocalDate expected) {
		this.countedFrom = from;
		this.expectedOn = expected;
	}

	/** Why an act is refused in this state; empty when it may be done. */
	Optional<Refusal> refusal(Act act) {
		if (this.erasedAt != null) {
			return Optional.of(Refusal.ERASED);
		}
		return Lifecycle.allows(act, this.state) ? Optional.empty() : Optional.of(Refusal.WRONG_STATE);
	}

	void assign(AgencyId agency) {
		this.agencyId = agency.value();
		this.state = (this.state == PetitionState.REOPENED) ? PetitionState.REOPENED : PetitionState.ASSIGNED;
	}

	/** The state stays: whatever was done for it stands. */
	void handOver(AgencyId heir) {
		this.agencyId = heir.value();
	}

	void handBack() {
		this.agencyId = null;
		this.transfers++;
		this.state = PetitionState.RECEIVED;
	}

	void wantMore(LocalDate by) {
		this.wantedBy = by;
		this.state = PetitionState.MORE_WANTED;
	}

	/** What was missing has come, or the agency answers without it. */
	void noLongerWait() {
		this.state = (this.state == PetitionState.MORE_WANTED) ? PetitionState.ASSIGNED : this.state;
	}

	void draftAnswer() {
		this.state = PetitionState.ANSWER_DRAFTED;
	}

	void returnDraft() {
		this.state = PetitionState.ASSIGNED;
	}

	void answer(Instant at) {
		this.state = PetitionState.ANSWERED;
		this.answeredAt = at;
		this.rating = null;
	}

	void notCompetent() {
		this.state = PetitionState.NOT_COMPETENT;
		this.agencyId = null;
	}

	/** Closes the case, unless the citizen is not content and may still ask again. */
	void rate(Rating given) {
		this.rating = given;
		this.state = (given == Rating.DISSATISFIED) ? PetitionState.ANSWERED : PetitionState.CLOSED;
	}

	void reopen() {
		this.reopenings++;
		this.state = PetitionState.REOPENED;
	}

	void close() {
		this.state = PetitionState.CLOSED;
	}

	void askErasure(Instant at) {
		this.erasureAskedAt = at;
	}

	/** The words are removed by whoever calls; the row and the code stay. */
	void erase(Instant at) {
		this.particulars = null;
		this.erasedAt = at;
		this.state = (this.state == PetitionState.NOT_COMPETENT) ? PetitionState.NOT_COMPETENT : PetitionState.CLOSED;
	}

	void sign(Deed deed) {
		this.deedAct = deed.act();
		this.deedBy = (deed.by() != null) ? deed.by().value() : null;
		this.deedAt = deed.at();
	}

	PetitionId id() {
		return new PetitionId(this.id);
	}

	CaseCode code() {
		return new CaseCode(this.code);
	}

	PetitionKind kind() {
		return this.kind;
	}

	PetitionState state() {
		return this.state;
	}

	Address citizen() {
		return Address.parse(this.citizen);
	}

	@Nullable AgencyId agency() {
		return (this.agencyId != null) ? new AgencyId(this.agencyId) : null;
	}

	LocalDate countedFrom() {
		return this.countedFrom;
	}

	int transfers() {
		return this.transfers;
	}

	int reopenings() {
		return this.reopenings;
	}

	byte @Nullable [] particulars() {
		return this.particulars;
	}

	Optional<ObligationId> owedBy(Owed owed) {
		Long obligation = (owed == Owed.CLASSIFICATION) ? this.classifyObligation : this.answerObligation;
		return Optional.ofNullable(obligation).map(ObligationId::new);
	}

	void owes(Owed owed, @Nullable ObligationId obligation) {
		Long value = (obligation != null) ? obligation.value() : null;
		if (owed == Owed.CLASSIFICATION) {
			this.classifyObligation = value;
		}
		else {
			this.answerObligation = value;
		}
	}

	PetitionView view() {
		PersonId by = (this.deedBy != null) ? new PersonId(this.deedBy) : null;
		return new PetitionView(id(), code(), this.kind, this.state, agency(), this.anonymous,
				Objects.requireNonNull(this.receivedAt), this.expectedOn, this.transfers, this.reopenings, this.rating,
				this.erasedAt != null, this.erasureAskedAt != null, new Deed(this.deedAct, by, this.deedAt));
	}

}
