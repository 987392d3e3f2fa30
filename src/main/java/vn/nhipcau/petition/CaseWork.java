package vn.nhipcau.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.obligation.Assignee;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.organization.Agencies;

/**
 * What officials do with citizens' cases: coordinators find the agency, the agency's
 * officials prepare the answer, its leader approves it. Secretaries read and decide
 * nothing.
 */
@Component
@Transactional
public class CaseWork {

	private final CaseBook book;

	private final PetitionQueries queries;

	private final CaseHistory history;

	private final OwedWork owed;

	private final Obligations obligations;

	private final Agencies agencies;

	private final PetitionSettings settings;

	private final Clock clock;

	CaseWork(CaseBook book, PetitionQueries queries, CaseHistory history, OwedWork owed, Obligations obligations,
			Agencies agencies, PetitionSettings settings, Clock clock) {
		this.book = book;
		this.queries = queries;
		this.history = history;
		this.owed = owed;
		this.obligations = obligations;
		this.agencies = agencies;
		this.settings = settings;
		this.clock = clock;
	}

	/** Gives the case to an agency, which owes the answer from now on. */
	public Outcome assign(Actor actor, PetitionId id, AgencyId agency) {
		return act(actor, id, Act.ASSIGNED, Said.NOTHING, (petition, said) -> misplaced(petition, agency),
				(petition) -> {
					this.owed.done(petition, Owed.CLASSIFICATION, actor);
					this.owed.takeAway(petition, Act.ASSIGNED);
					petition.assign(agency);
					this.owed.openAnswer(petition, agency);
				}, PetitionAssigned::new);
	}

	/**
	 * Tells the citizen who decides instead.
	 * @param body its name, address and telephone
	 */
	public Outcome notCompetent(Actor actor, PetitionId id, Said body) {
		return act(actor, id, Act.NOT_COMPETENT, body, CaseWork::noWords, (petition) -> {
			this.owed.done(petition, Owed.CLASSIFICATION, actor);
			this.owed.takeAway(petition, Act.NOT_COMPETENT);
			petition.notCompetent();
		}, PetitionNotCompetent::new);
	}

	/** Hands the case back to the coordinator, as often as the settings allow. */
	public Outcome handBack(Actor actor, PetitionId id, Said reason) {
		return act(actor, id, Act.TRANSFERRED, reason,
				(petition, said) -> noWords(petition, said)
					.or(() -> (petition.transfers() >= this.settings.transferLimit())
							? Optional.of(Refusal.TRANSFERRED_TOO_OFTEN) : Optional.empty()),
				(petition) -> {
					this.owed.cancel(petition, Owed.ANSWER);
					petition.handBack();
					this.owed.openClassification(petition, today());
				}, PetitionTransferred::new);
	}

	/** Asks the citizen for more; the agency's time rests until it comes. */
	public Outcome wantMore(Actor actor, PetitionId id, Said items) {
		return act(actor, id, Act.MORE_WANTED, items, CaseWork::noWords, (petition) -> {
			petition.wantMore(moreWantedBy());
			this.owed.rest(petition);
		}, MoreWanted::new);
	}

	/** By when the citizen is asked to add what is missing. */
	@Transactional(readOnly = true)
	public LocalDate moreWantedBy() {
		return this.owed.workingDaysFrom(today(), this.settings.supplementDays());
	}

	/**
	 * Writes the answer. It goes to a leader, or where the settings ask for no approval
	 * straight to the citizen.
	 */
	public Outcome draftAnswer(Actor actor, PetitionId id, Said answer) {
		boolean approved = !this.settings.answersNeedApproval();
		return act(actor, id, Act.ANSWER_DRAFTED, answer, CaseWork::noWords, (petition) -> {
			if (petition.state() == PetitionState.MORE_WANTED) {
				this.owed.resume(petition);
			}
			if (approved) {
				answered(petition, actor);
			}
			else {
				petition.draftAnswer();
			}
		}, approved ? PetitionAnswered::new : AnswerDrafted::new);
	}

	/**
	 * Sends the answer to the citizen; it is then no longer owed.
	 * @param draft the entry that was read
	 */
	public Outcome approve(Actor actor, PetitionId id, long draft) {
		Said answer = draft(actor, id, draft);
		return act(actor, id, Act.ANSWERED, answer, CaseWork::noLongerTheDraft, (petition) -> answered(petition, actor),
				PetitionAnswered::new);
	}

	/** Wants the draft changed. */
	public Outcome returnDraft(Actor actor, PetitionId id, long draft, Said reason) {
		boolean stale = draft(actor, id, draft).isEmpty();
		return act(actor, id, Act.ANSWER_RETURNED, reason,
				(petition, said) -> stale ? Optional.of(Refusal.STALE_DRAFT) : noWords(petition, said),
				Petition::returnDraft, AnswerReturned::new);
	}

	/** Tells the citizen why it takes longer; the agency's own last day stays. */
	public Outcome announceDelay(Actor actor, PetitionId id, Said reason, LocalDate expected) {
		return act(actor, id, Act.DELAYED, reason,
				(petition, said) -> noWords(petition, said)
					.or(() -> expected.isBefore(today()) ? Optional.of(Refusal.DAY_PASSED) : Optional.empty()),
				(petition) -> petition.promise(petition.countedFrom(), expected), PetitionDelayed::new);
	}

	/** Gives the work to a colleague in the same agency. */
	public Outcome passOn(Actor actor, PetitionId id, PersonId colleague) {
		Petition petition = this.queries.visible(actor, id).orElse(null);
		if (petition == null) {
			return Outcome.refused(Refusal.NOT_FOUND);
		}
		PetitionView view = petition.view();
		if (CaseBook.isCitizen(actor) || !Permissions.worksIn(actor, petition.agency())) {
			return new Outcome.Refused(Refusal.NOT_YOURS, view);
		}
		return petition.owedBy(Owed.ANSWER)
			.map((owed) -> this.obligations.passOn(actor, Ref.now(owed), Assignee.of(colleague)))
			.map((passed) -> passed instanceof vn.nhipcau.obligation.Outcome.Done ? new Outcome.Done(view)
					: new Outcome.Refused(passed instanceof vn.nhipcau.obligation.Refused.NotInAgency
							? Refusal.NOT_IN_AGENCY : Refusal.WRONG_STATE, view))
			.orElseGet(() -> new Outcome.Refused(Refusal.WRONG_STATE, view));
	}

	/** The colleague who has it inside the agency; empty for whoever does not see it. */
	@Transactional(readOnly = true)
	public Optional<PersonId> holder(Actor actor, PetitionId id) {
		return this.queries.visible(actor, id).flatMap(this.owed::holder);
	}

	/** Reasons to refuse that look at the words too. */
	@FunctionalInterface
	private interface Check {

		Optional<Refusal> refusal(Petition petition, Said said);

	}

	private Outcome act(Actor actor, PetitionId id, Act act, Said said, Check check, Consumer<Petition> effect,
			PetitionEvent.Maker event) {
		return this.book.act(actor, id,
				new CaseBook.Deal(act, said, (petition) -> check.refusal(petition, said), effect, event));
	}

	private void answered(Petition petition, Actor actor) {
		petition.answer(this.clock.instant());
		this.owed.done(petition, Owed.ANSWER, actor);
	}

	private Optional<Refusal> misplaced(Petition petition, AgencyId agency) {
		if (agency.equals(petition.agency())) {
			return Optional.of(Refusal.ALREADY_THERE);
		}
		boolean lives = this.agencies.all().stream().anyMatch((one) -> one.id().equals(agency));
		return lives ? Optional.empty() : Optional.of(Refusal.UNKNOWN_AGENCY);
	}

	/** What the latest draft says; nothing when the one that was read is no longer it. */
	private Said draft(Actor actor, PetitionId id, long draft) {
		return this.queries.visible(actor, id)
			.flatMap((petition) -> this.history.of(petition.id())
				.stream()
				.filter((entry) -> entry.deed().act() == Act.ANSWER_DRAFTED)
				.reduce((first, second) -> second))
			.filter((entry) -> entry.id() == draft)
			.map(Entry::said)
			.orElse(Said.NOTHING);
	}

	private static Optional<Refusal> noWords(Petition petition, Said said) {
		return said.isEmpty() ? Optional.of(Refusal.EMPTY) : Optional.empty();
	}

	private static Optional<Refusal> noLongerTheDraft(Petition petition, Said said) {
		return said.isEmpty() ? Optional.of(Refusal.STALE_DRAFT) : Optional.empty();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
