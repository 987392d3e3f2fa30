package vn.nhipcau.progress.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Listener;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.SubjectDirectory;
import vn.nhipcau.progress.chat.Reading.Nothing;

/**
 * Understands free words about one's work, and about which: the code that is named, else
 * what was just spoken of, else the only one that is open, else it asks.
 */
@Component
class StatusListener implements Listener {

	private static final int FEW = 8;

	private final Obligations obligations;

	private final SubjectDirectory subjects;

	private final Understanding understanding;

	private final WhichForm which;

	private final OpenWork opening;

	StatusListener(Obligations obligations, SubjectDirectory subjects, Understanding understanding, WhichForm which,
			OpenWork opening) {
		this.obligations = obligations;
		this.subjects = subjects;
		this.understanding = understanding;
		this.which = which;
		this.opening = opening;
	}

	@Override
	public int rank() {
		return 100;
	}

	@Override
	public boolean hears(Turn turn) {
		String text = turn.said().text();
		boolean works = turn.actor().is(Role.OFFICIAL) || turn.actor().is(Role.LEADER);
		boolean reads = works || turn.actor().is(Role.COORDINATOR) || turn.actor().is(Role.PROVINCIAL_LEADER);
		if (text == null || !reads) {
			return false;
		}
		if (StatusWords.isCodeAlone(text)) {
			this.opening.open(turn, text);
			return true;
		}
		return works && !(StatusWords.read(text) instanceof Nothing) && aboutOne(turn, text);
	}

	private boolean aboutOne(Turn turn, String text) {
		Optional<ObligationId> named = StatusWords.code(text);
		if (named.isPresent()) {
			boolean known = this.obligations.find(turn.actor(), named.get()).isPresent();
			if (known) {
				this.understanding.take(turn, named.get(), text, turn.said().files());
			}
			else {
				turn.say(Reply.of(turn.words().html("progress.refused.not-found")));
			}
			return true;
		}
		Optional<ObligationView> spokenOf = turn.about(WorkCard.KIND)
			.flatMap((about) -> this.obligations.find(turn.actor(), new ObligationId(about.id())))
			.filter(this.subjects::takesReports);
		if (spokenOf.isPresent()) {
			this.understanding.take(turn, spokenOf.get().id(), text, turn.said().files());
			return true;
		}
		return amongOpen(turn, text);
	}

	private boolean amongOpen(Turn turn, String text) {
		List<ObligationView> open = open(turn, (one) -> ObligationState.WORKABLE.contains(one.state()));
		List<ObligationView> candidates = open.isEmpty() ? open(turn, (one) -> true) : open;
		if (candidates.size() == 1) {
			this.understanding.take(turn, candidates.get(0).id(), text, turn.said().files());
		}
		else if (!candidates.isEmpty()) {
			turn.open(this.which, WhichForm.keeping(text, turn.said().files()));
		}
		return !candidates.isEmpty();
	}

	private List<ObligationView> open(Turn turn, Predicate<ObligationView> filter) {
		return this.obligations.mine(turn.actor(), 0, FEW)
			.items()
			.stream()
			.filter(this.subjects::takesReports)
			.filter(filter)
			.toList();
	}

}
