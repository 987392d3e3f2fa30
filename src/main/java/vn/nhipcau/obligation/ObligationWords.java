package vn.nhipcau.obligation;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.People;

/**
 * The words for what every edge must say of an obligation: states, dates as stated,
 * periods, and why something was refused.
 */
@Component
public class ObligationWords {

	private final People people;

	ObligationWords(People people) {
		this.people = people;
	}

	public Html state(Words words, ObligationState state) {
		return words.html("obligation.state." + state);
	}

	public Html timeliness(Words words, Timeliness timeliness) {
		return words.html("obligation.timeliness." + timeliness);
	}

	/** The date with the word before it, such as "trước ngày 15/12/2026". */
	public Html due(Words words, Due due) {
		return words.html("obligation.due." + due.operator(), "from", due.from(), "to", due.to());
	}

	public Html period(Words words, Period period) {
		return words.html("obligation.period." + period.kind(), "index", String.valueOf(period.index()), "year",
				String.valueOf(period.year()));
	}

	/** A sentence that says why, and who was first. */
	public Html refused(Words words, Refused refused) {
		if (refused instanceof Refused.AlreadyReported reported) {
			return told(words, "already-reported", reported.deed());
		}
		if (refused instanceof Refused.AlreadyDisowned disowned) {
			return told(words, "already-disowned", disowned.deed());
		}
		if (refused instanceof Refused.AlreadyDecided decided) {
			return told(words, (decided.state() == ObligationState.RETURNED) ? "already-returned" : "already-confirmed",
					decided.deed());
		}
		if (refused instanceof Refused.TooLate late) {
			return words.html("obligation.refused.too-late", "state", state(words, late.state()), "who",
					who(words, late.deed()), "at", late.deed().at());
		}
		if (refused instanceof Refused.NothingToDecide nothing) {
			return words.html("obligation.refused.nothing-to-decide", "state", state(words, nothing.state()));
		}
		if (refused instanceof Refused.Stale stale) {
			return words.html("obligation.refused.stale", "code", stale.now().code(), "state",
					state(words, stale.now().state()));
		}
		if (refused instanceof Refused.NotYetIssued early) {
			return words.html("obligation.refused.not-yet-issued", "number", early.document().number(), "date",
					early.document().date());
		}
		return words.html("obligation.refused." + plainReason(refused));
	}

	private static String plainReason(Refused refused) {
		if (refused instanceof Refused.NotFound) {
			return "not-found";
		}
		if (refused instanceof Refused.NotItsHeir) {
			return "not-its-heir";
		}
		return (refused instanceof Refused.NotInAgency) ? "not-in-agency" : "not-yours";
	}

	private Html told(Words words, String key, Deed deed) {
		return words.html("obligation.refused." + key, "who", who(words, deed), "at", deed.at());
	}

	private Html who(Words words, Deed deed) {
		return (deed.by() != null) ? words.html("obligation.who.person", "name", this.people.name(deed.by()).orElse(""))
				: words.html("obligation.who.system");
	}

}
