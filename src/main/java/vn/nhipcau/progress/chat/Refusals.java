package vn.nhipcau.progress.chat;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.Act;
import vn.nhipcau.obligation.Deed;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Refused;

/** Why something was not done, and where somebody was first, who and when. */
@Component
class Refusals {

	private final Obligations obligations;

	private final Persons persons;

	private final Titles titles;

	Refusals(Obligations obligations, Persons persons, Titles titles) {
		this.obligations = obligations;
		this.persons = persons;
		this.titles = titles;
	}

	Html of(Turn turn, ObligationId id, Refused why) {
		if (why instanceof Refused.AlreadyReported reported) {
			return deed(turn, id, "reported", reported.deed());
		}
		if (why instanceof Refused.AlreadyDecided decided) {
			return deed(turn, id, (decided.state() == ObligationState.COMPLETED) ? "confirmed" : "returned",
					decided.deed());
		}
		if (why instanceof Refused.AlreadyDisowned disowned) {
			return deed(turn, id, "disowned", disowned.deed());
		}
		if (why instanceof Refused.NothingToDecide nothing) {
			return deed(turn, id, (nothing.deed().act() == Act.WITHDRAWN) ? "withdrawn" : "nothing", nothing.deed());
		}
		if (why instanceof Refused.TooLate late) {
			return deed(turn, id, late(late.state()), late.deed());
		}
		if (why instanceof Refused.Stale stale) {
			return deed(turn, id, "changed", stale.now().deed());
		}
		return turn.words()
			.html((why instanceof Refused.NotFound) ? "progress.refused.not-found"
					: (why instanceof Refused.NotInAgency) ? "progress.refused.not-in-agency"
							: "progress.refused.not-yours",
					"code", id.code());
	}

	/** Somebody did something after it. */
	Html overtaken(Turn turn, ObligationId id, @Nullable PersonId by, Instant at) {
		return said(turn, id, "progress.refused.overtaken", by, at);
	}

	private Html deed(Turn turn, ObligationId id, String reason, Deed deed) {
		return said(turn, id, "progress.refused." + reason, deed.by(), deed.at());
	}

	private Html said(Turn turn, ObligationId id, String key, @Nullable PersonId by, Instant at) {
		return turn.words().html(key, "code", id.code(), "who", who(turn, id, by), "at", at);
	}

	/** Outside their agency no specialist is named. */
	private String who(Turn turn, ObligationId id, @Nullable PersonId by) {
		boolean named = by == null || by.equals(turn.actor().person()) || this.persons.coordinators().contains(by);
		return this.obligations.find(turn.actor(), id)
			.map(ObligationView::agency)
			.filter((agency) -> !named && !turn.actor().belongsTo(agency))
			.map(this.titles::agency)
			.orElseGet(() -> this.persons.who(turn.words(), by, turn.actor().person()));
	}

	private static String late(ObligationState state) {
		return switch (state) {
			case COMPLETED -> "confirmed";
			case CANCELLED -> "stopped";
			default -> "suspended";
		};
	}

}
