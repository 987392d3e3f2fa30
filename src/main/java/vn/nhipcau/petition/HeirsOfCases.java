package vn.nhipcau.petition;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nhipcau.obligation.ObligationHandedOver;
import vn.nhipcau.obligation.ObligationView;

/** A case follows the answer that is owed: whoever has inherited it has the case. */
@Component
class HeirsOfCases {

	private final CaseBook book;

	private final PetitionQueries queries;

	HeirsOfCases(CaseBook book, PetitionQueries queries) {
		this.book = book;
		this.queries = queries;
	}

	@EventListener
	void handedOver(ObligationHandedOver event) {
		ObligationView owed = event.obligation();
		PetitionId id = new PetitionId(owed.subject().id());
		if (owed.subject().kind().equals(OwedWork.KIND)
				&& this.queries.visible(event.actor(), id).filter((petition) -> isAnswer(petition, owed)).isPresent()) {
			this.book.act(event.actor(), id, new CaseBook.Deal(Act.HANDED_OVER, Said.NOTHING, CaseBook.Guard.NONE,
					(petition) -> petition.handOver(owed.agency()), PetitionHandedOver::new));
		}
	}

	private static boolean isAnswer(Petition petition, ObligationView owed) {
		return petition.owedBy(Owed.ANSWER).filter(owed.id()::equals).isPresent();
	}

}
