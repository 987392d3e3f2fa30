package vn.nhipcau.petition;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.files.FileStore;

/**
 * A citizen's right to have content removed (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15):
 * of finished cases at once, of open ones when the coordinator agrees.
 */
@Component
@Transactional
public class PersonalData {

	private final PetitionQueries queries;

	private final CaseBook book;

	private final CaseHistory history;

	private final OwedWork owed;

	private final FileStore files;

	private final Clock clock;

	PersonalData(PetitionQueries queries, CaseBook book, CaseHistory history, OwedWork owed, FileStore files,
			Clock clock) {
		this.queries = queries;
		this.book = book;
		this.history = history;
		this.owed = owed;
		this.files = files;
		this.clock = clock;
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
			this.owed.cancel(petition, Owed.ANSWER);
		}
		this.history.erase(petition.id()).forEach(this.files::forget);
		petition.erase(this.clock.instant());
	}

}
