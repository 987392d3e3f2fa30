package vn.nhipcau.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;

/**
 * Citizens' cases as everybody may use them: citizens their own, coordinators all, the
 * members of an agency those that are with it. To everybody else a case does not exist.
 * What officials do with them is in {@link CaseWork}.
 */
@Component
@Transactional
public class Petitions {

	private final PetitionQueries queries;

	private final CaseBook book;

	private final Intake intake;

	private final OwedWork owed;

	private final PetitionSettings settings;

	private final Clock clock;

	Petitions(PetitionQueries queries, CaseBook book, Intake intake, OwedWork owed, PetitionSettings settings,
			Clock clock) {
		this.queries = queries;
		this.book = book;
		this.intake = intake;
		this.owed = owed;
		this.settings = settings;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<PetitionView> find(Actor actor, PetitionId id) {
		return this.queries.find(actor, id);
	}

	/**
	 * @param code as typed; empty for a wrong code and for a stranger's alike
	 */
	@Transactional(readOnly = true)
	public Optional<PetitionView> find(Actor actor, String code) {
		return CaseCode.parse(code).flatMap((known) -> this.queries.find(actor, known));
	}

	/** With its content: for citizens without what officials say among themselves. */
	@Transactional(readOnly = true)
	public Optional<Dossier> open(Actor actor, PetitionId id) {
		return this.queries.dossier(actor, id);
	}

	/** What this person may do to it now; nothing for whoever does not see it. */
	@Transactional(readOnly = true)
	public Set<Act> possible(Actor actor, PetitionId id) {
		return this.book.possible(actor, id);
	}

	/** The citizen's own cases: the open ones first, of each the newest first. */
	@Transactional(readOnly = true)
	public List<PetitionView> mine(Actor actor) {
		return this.queries.mine(actor);
	}

	/** What waits for this person's decision. */
	@Transactional(readOnly = true)
	public List<PetitionView> waiting(Actor actor) {
		return this.queries.waiting(actor);
	}

	/**
	 * Takes what a citizen sends; gives it a code and the date by which an answer is
	 * expected. Complaints and denunciations are refused, and nothing of them is kept.
	 */
	public Outcome submit(Actor actor, NewPetition wanted) {
		return this.intake.take(actor, wanted);
	}

	/** Adds to one's open case; the agency's time runs again if it waited for this. */
	public Outcome supplement(Actor actor, PetitionId id, Said more) {
		return this.intake.screened(more.words())
			.or(() -> more.isEmpty() ? Optional.of(Refusal.EMPTY) : Optional.empty())
			.map(Outcome::refused)
			.orElseGet(() -> this.book.act(actor, id, new CaseBook.Deal(Act.SUPPLEMENTED, more, CaseBook.Guard.NONE,
					this.owed::waitNoLonger, PetitionSupplemented::new)));
	}

	/** Rates the latest answer; a good rating closes the case. */
	public Outcome rate(Actor actor, PetitionId id, Rating rating) {
		return this.book.act(actor, id, new CaseBook.Deal(Act.RATED, Said.NOTHING, CaseBook.Guard.NONE,
				(petition) -> petition.rate(rating), PetitionRated::new));
	}

	/** Asks the agency to look at it again, as often as the settings allow. */
	public Outcome reopen(Actor actor, PetitionId id, Said reason) {
		return this.intake.screened(reason.words())
			.or(() -> reason.isEmpty() ? Optional.of(Refusal.EMPTY) : Optional.empty())
			.map(Outcome::refused)
			.orElseGet(() -> this.book.act(actor, id, new CaseBook.Deal(Act.REOPENED, reason, this::askedTooOften,
					this::reopened, PetitionReopened::new)));
	}

	private Optional<Refusal> askedTooOften(Petition petition) {
		return (petition.reopenings() >= this.settings.reopenLimit()) ? Optional.of(Refusal.REOPENED_TOO_OFTEN)
				: Optional.empty();
	}

	private void reopened(Petition petition) {
		LocalDate today = LocalDate.now(this.clock);
		petition.reopen();
		petition.promise(today, this.owed.expected(petition.kind(), today));
		this.owed.openAnswer(petition, Objects.requireNonNull(petition.agency()));
	}

}
