package vn.nhipcau.importer.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.importer.DraftId;
import vn.nhipcau.importer.DraftView;
import vn.nhipcau.importer.PlanDrafts;
import vn.nhipcau.organization.Outcome;
import vn.nhipcau.organization.TaughtSpellings;

/** The row stays as it was set right; the name it bore is not remembered. */
@Component
class ForgetSpelling implements Callback<ForgetSpelling.Forget> {

	private final TaughtSpellings spellings;

	private final PlanDrafts drafts;

	private final DraftDesk desk;

	ForgetSpelling(TaughtSpellings spellings, PlanDrafts drafts, DraftDesk desk) {
		this.spellings = spellings;
		this.drafts = drafts;
		this.desk = desk;
	}

	record Forget(long draft, int row, long spelling) {
	}

	@Override
	public String prefix() {
		return "dr2";
	}

	@Override
	public Class<Forget> payload() {
		return Forget.class;
	}

	@Override
	public void pressed(Turn turn, Forget forget) {
		Outcome<AgencyId> outcome = this.spellings.forget(turn.actor(), forget.spelling());
		Html said = turn.words()
			.html((outcome instanceof Outcome.Refused<AgencyId> refused) ? "organization.refused." + refused.why()
					: "importer.forgotten");
		Optional<DraftView> draft = this.drafts.find(turn.actor(), new DraftId(forget.draft()));
		turn.replace(draft.map((found) -> DraftDesk.before(said, this.desk.row(turn.words(), found, forget.row())))
			.orElseGet(() -> Reply.of(said)));
	}

}
