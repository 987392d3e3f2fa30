package vn.nhipcau.importer.chat;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.importer.Changing;
import vn.nhipcau.importer.Changing.Changed;
import vn.nhipcau.importer.DraftId;
import vn.nhipcau.importer.DraftView;
import vn.nhipcau.importer.NewAgency;
import vn.nhipcau.importer.PlanDrafts;
import vn.nhipcau.importer.chat.Step.Move;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;

/**
 * Founds the agency of a name that nobody here has: at once where its words tell what
 * sort it is and nothing here is called nearly so, else after asking.
 */
@Component
class FoundDesk {

	private final PlanDrafts drafts;

	private final DraftDesk desk;

	private final Agencies agencies;

	FoundDesk(PlanDrafts drafts, DraftDesk desk, Agencies agencies) {
		this.drafts = drafts;
		this.desk = desk;
		this.agencies = agencies;
	}

	void asked(Turn turn, Step step, DraftView draft) {
		String name = name(step, draft);
		List<AgencyView> similar = this.agencies.similar(name, null);
		NewAgency.evident(name)
			.filter((sort) -> similar.isEmpty())
			.ifPresentOrElse((sort) -> found(turn, step, name, sort),
					() -> turn.replace(ask(turn.words(), step, name, similar)));
	}

	void chosen(Turn turn, Step step, DraftView draft, NewAgency sort) {
		found(turn, step, name(step, draft), sort);
	}

	private static String name(Step step, DraftView draft) {
		return draft.row(step.row()).flatMap((row) -> row.unknownLeads().stream().findFirst()).orElse("");
	}

	private void found(Turn turn, Step step, String name, NewAgency sort) {
		Words words = turn.words();
		Changing changing = this.drafts.foundAgency(turn.actor(), new DraftId(step.draft()), step.row(),
				step.revision(), sort);
		turn.replace(
				(changing instanceof Changed changed)
						? DraftDesk.before(
								words.html("importer.founded", "name", name, "sort",
										words.html("importer.sort." + sort)),
								this.desk.row(words, changed.draft(), step.row()))
						: this.desk.outcome(words, changing, step.row()));
	}

	private static Reply ask(Words words, Step step, String name, List<AgencyView> similar) {
		String others = similar.stream().map(AgencyView::name).collect(Collectors.joining("; "));
		Reply reply = Reply.of(words.html("importer.ask.sort", "name", name, "others", others, "near",
				String.valueOf(!others.isEmpty())));
		for (NewAgency sort : NewAgency.values()) {
			reply = reply.row(Reply.press(words.plain("importer.sort." + sort),
					new Step(step.draft(), Move.valueOf("FOUND_" + sort), step.row(), step.revision())));
		}
		return reply.row(Reply.press(words.plain("importer.button.row", "number", step.row()),
				new Step(step.draft(), Move.ROW, step.row(), 0)));
	}

}
