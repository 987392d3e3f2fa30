package vn.nhipcau.operation.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.delivery.Decision;
import vn.nhipcau.operation.Incident;
import vn.nhipcau.operation.Incident.Kind;
import vn.nhipcau.operation.Incidents;

/**
 * One incident, and what can be decided about it. Its content is shown only when asked
 * for, since that is audited.
 */
@Component
class IncidentCard implements Callback<IncidentCard.Decide> {

	/** What an administrator does with one. */
	enum Act {

		OPEN, READ, REPLAY, DISMISS

	}

	record Decide(Act act, Kind kind, long id) {
	}

	private final Incidents incidents;

	IncidentCard(Incidents incidents) {
		this.incidents = incidents;
	}

	@Override
	public String prefix() {
		return "icd1";
	}

	@Override
	public Class<Decide> payload() {
		return Decide.class;
	}

	@Override
	public void pressed(Turn turn, Decide press) {
		switch (press.act()) {
			case OPEN -> open(turn, press);
			case READ -> read(turn, press);
			case REPLAY -> decided(turn, press, this.incidents.replay(turn.actor(), press.kind(), press.id()));
			case DISMISS -> decided(turn, press, this.incidents.dismiss(turn.actor(), press.kind(), press.id()));
		}
	}

	private void open(Turn turn, Decide press) {
		Optional<Incident> found = this.incidents.find(turn.actor(), press.kind(), press.id());
		turn.say(found.map((one) -> card(turn.words(), one))
			.orElseGet(() -> refused(turn.words(), turn, Decision.DECIDED_ALREADY)));
	}

	private void read(Turn turn, Decide press) {
		Words words = turn.words();
		turn.say(Reply.of(this.incidents.read(turn.actor(), press.kind(), press.id())
			.map((text) -> words.html("operation.content", "text", text))
			.orElseGet(() -> words.html("operation.content.none"))));
	}

	private static void decided(Turn turn, Decide press, Decision decision) {
		Words words = turn.words();
		turn.say((decision == Decision.DONE)
				? Reply.of((press.act() == Act.DISMISS) ? words.html("operation.dismissed")
						: words.html("operation.replayed", "out", out(press.kind())))
					.row(list(words))
				: refused(words, turn, decision));
	}

	private static Reply refused(Words words, Turn turn, Decision decision) {
		Decision why = Incidents.open(turn.actor()) ? decision : Decision.NOT_ALLOWED;
		return Reply.of(words.html("operation.refused." + why))
			.row((why != Decision.NOT_ALLOWED) ? List.of(list(words)) : List.of());
	}

	private static Reply card(Words words, Incident one) {
		long id = java.util.Objects.requireNonNull(one.id());
		List<Html> lines = new ArrayList<>(List.of(IncidentPages.line(words, one)));
		if (one.repeat()) {
			lines.add(words.html("operation.repeat"));
		}
		List<Choice> choices = new ArrayList<>();
		if (one.replayable()) {
			choices.add(Reply.press(words.plain("operation.read"), new Decide(Act.READ, one.kind(), id)));
			choices.add(Reply.press(words.plain("operation.replay", "out", out(one.kind())),
					new Decide(Act.REPLAY, one.kind(), id)));
		}
		else {
			lines.add(words.html("operation.gone", "out", out(one.kind())));
		}
		choices.add(Reply.press(words.plain("operation.dismiss"), new Decide(Act.DISMISS, one.kind(), id)));
		return Reply.of(Html.join("\n", lines)).row(choices).row(list(words));
	}

	private static String out(Kind kind) {
		return String.valueOf(kind.goesOut());
	}

	private static Choice list(Words words) {
		return Reply.press(words.plain("operation.list"), new IncidentPages.Turning(0));
	}

}
