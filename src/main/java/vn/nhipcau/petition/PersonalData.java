package vn.nhipcau.petition;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.files.FileStore;

/**
 * A citizen's right to have content corrected while a case is open, and removed (Luật Bảo
 * vệ dữ liệu cá nhân 91/2025/QH15): of finished cases at once, of open ones when the
 * coordinator agrees.
 */
@Component
@Transactional
public class PersonalData {

	private final PetitionQueries queries;

	private final CaseBook book;

	private final Intake intake;

	private final CaseHistory history;

	private final OwedWork owed;

	private final FileStore files;

	private final Clock clock;

	PersonalData(PetitionQueries queries, CaseBook book, Intake intake, CaseHistory history, OwedWork owed,
			FileStore files, Clock clock) {
		this.queries = queries;
		this.book = book;
		this.intake = intake;
		this.history = history;
		this.owed = owed;
		this.files = files;
		this.clock = clock;
	}

	/**
	 * Puts other words in place of what was reported; the former ones are kept nowhere in
	 * the case.
	 */
	public Outcome reword(Actor actor, PetitionId id, String words) {
		return this.intake.screened(words)
			.or(() -> words.isBlank() ? Optional.of(Refusal.EMPTY) : Optional.empty())
			.map(Outcome::refused)
			.orElseGet(() -> correct(actor, id, (petition) -> this.history.reword(id, words.strip())));
	}

	/**
	 * Changes where the citizen may be called.
	 * @param phone {@code null} to be called nowhere
	 */
	public Outcome reach(Actor actor, PetitionId id, @Nullable String phone) {
		return correct(actor, id, (petition) -> {
			Particulars known = this.history.open(petition.code(), petition.particulars());
			petition.describe(this.history.seal(petition.code(), known.withContact(phone)));
			petition.reachable(phone != null);
		});
	}

	private Outcome correct(Actor actor, PetitionId id, Consumer<Petition> change) {
		return this.book.act(actor, id, new CaseBook.Deal(Act.CORRECTED, Said.NOTHING, CaseBook.Guard.NONE,
				change.andThen(this.owed::waitNoLonger), PetitionCorrected::new));
	}

	/** Removes the content of a case: words, files, place and contact. */
	public Outcome erase(Actor actor, PetitionId id) {
		return this.book.act(actor, id,
				new CaseBook.Deal(Act.ERASED, Said.NOTHING, CaseBook.Guard.NONE, this::erased, PetitionErased::new));
	}

	/** Asks the coordinator to remove the content of an open case. */
	public Outcome askErasure(Actor actor, PetitionId id) {
		return this.book.act(actor, id, new CaseBook.Deal(Act.ERASURE_ASKED, Said.NOTHING, CaseBook.Guard.NONE,
				(petition) -> petition.askErasure(this.clock.instant()), ErasureAsked::new));
	}

	/**
	 * Everything of the citizen's at once: finished cases are erased, for open ones the
	 * coordinator is asked.
	 * @return what became of each case that still had content
	 */
	public List<Outcome> eraseAll(Actor actor) {
		return this.queries.withContent(actor)
			.stream()
			.map((petition) -> petition.state().isOpen() ? askErasure(actor, petition.id())
					: erase(actor, petition.id()))
			.toList();
	}

	/** How many cases of the citizen's still have content. */
	@Transactional(readOnly = true)
	public int kept(Actor actor) {
		return this.queries.withContent(actor).size();
	}

	private void erased(Petition petition) {
		if (petition.state().isOpen()) {
			this.owed.cancel(petition, Owed.CLASSIFICATION);
			this.owed.takeAway(petition, Act.ERASED);
		}
		this.history.erase(petition.id()).forEach(this.files::forget);
		petition.erase(this.clock.instant());
	}

}
