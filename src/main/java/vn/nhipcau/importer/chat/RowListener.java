package vn.nhipcau.importer.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Folding;
import vn.nhipcau.chat.Listener;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.importer.Changing;
import vn.nhipcau.importer.DraftId;
import vn.nhipcau.importer.DraftView;
import vn.nhipcau.importer.PlanDrafts;

/** "dòng 11", "bỏ dòng 11": a row of the draft this chat is about, by its number. */
@Component
class RowListener implements Listener {

	private static final Pattern ROW = Pattern.compile("(bo |drop )?(?:viec |dong |so |row |task )?(?:so )?(\\d{1,4})");

	private final PlanDrafts drafts;

	private final DraftDesk desk;

	RowListener(PlanDrafts drafts, DraftDesk desk) {
		this.drafts = drafts;
		this.desk = desk;
	}

	@Override
	public int rank() {
		return 90;
	}

	@Override
	public boolean hears(Turn turn) {
		String text = turn.said().text();
		Matcher row = ROW.matcher((text != null) ? Folding.fold(text) : "");
		if (!row.matches() || !turn.actor().is(Role.COORDINATOR)) {
			return false;
		}
		Optional<DraftView> draft = turn.about(DraftId.KIND)
			.flatMap((about) -> this.drafts.find(turn.actor(), new DraftId(about.id())));
		draft.ifPresent((found) -> turn.say(answer(turn, found, Integer.parseInt(row.group(2)), row.group(1) != null)));
		return draft.isPresent();
	}

	private Reply answer(Turn turn, DraftView draft, int number, boolean drop) {
		if (!drop || draft.row(number).isEmpty()) {
			return this.desk.row(turn.words(), draft, number);
		}
		Changing changing = this.drafts.dropRow(turn.actor(), draft.id(), number, null);
		return (changing instanceof Changing.Changed changed) ? this.desk.row(turn.words(), changed.draft(), number)
				: this.desk.outcome(turn.words(), changing, number);
	}

}
