package vn.nhipcau.progress.chat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.progress.Document;
import vn.nhipcau.progress.Evidence;
import vn.nhipcau.progress.Figure;
import vn.nhipcau.progress.Progress;

/** Days, states, figures and evidence in words. */
@Component
class Wordings {

	private final Clock clock;

	Wordings(Clock clock) {
		this.clock = clock;
	}

	/** The province's day of a moment. */
	LocalDate dayOf(Instant moment) {
		return LocalDate.ofInstant(moment, this.clock.getZone());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** "còn 03 ngày", "quá hạn 02 ngày", "không quy định thời hạn". */
	Html distance(Words words, ObligationView obligation) {
		LocalDate lastDay = obligation.lastDay();
		if (lastDay == null) {
			return words.html("progress.due.none");
		}
		if (obligation.state().isClosed() || obligation.state() == ObligationState.SUSPENDED) {
			return words.html("progress.due.on", "day", lastDay);
		}
		if (obligation.state() == ObligationState.AWAITING_CONFIRMATION && obligation.submittedAt() != null) {
			return words.html("progress.due.reported", "day", lastDay, "at", obligation.submittedAt());
		}
		long days = ChronoUnit.DAYS.between(today(), lastDay);
		if (days < 0) {
			return obligation.requested() ? words.html("progress.due.on", "day", lastDay)
					: words.html("progress.due.over", "day", lastDay, "days", -days);
		}
		return (days == 0) ? words.html("progress.due.today", "day", lastDay)
				: words.html("progress.due.left", "day", lastDay, "days", days);
	}

	/** As the document states it; empty where that is the last day itself, or nothing. */
	Html stated(Words words, ObligationView obligation) {
		Due due = obligation.due();
		boolean says = due != null && (due.operator() != Due.Operator.BY || !due.to().equals(obligation.lastDay()));
		return (due == null || !says) ? Html.EMPTY
				: words.html("progress.stated." + due.operator(), "from", due.from(), "to", due.to());
	}

	Html state(Words words, ObligationView obligation) {
		return words.html(obligation.disowned() && !obligation.state().isClosed() ? "progress.state.DISOWNED"
				: "progress.state." + obligation.state());
	}

	/** "68% (300/435 km)"; what is under way without a figure has none. */
	Html progress(Words words, @Nullable Progress progress) {
		if (progress == null || progress.percent() == null) {
			return Html.EMPTY;
		}
		Figure figure = progress.figure();
		return (figure == null) ? words.html("progress.amount.percent", "percent", progress.percent())
				: words.html("progress.amount.figure", "percent", progress.percent(), "done", number(figure.done()),
						"goal", number(figure.goal()), "unit", figure.unit());
	}

	/** One line each: words, document, number of files. */
	Html evidence(Words words, Evidence evidence) {
		Document document = evidence.document();
		return Html.join("\n", List.of((evidence.text() != null) ? Html.text(evidence.text()) : Html.EMPTY,
				(document != null) ? document(words, document) : Html.EMPTY, evidence.files().isEmpty() ? Html.EMPTY
						: words.html("progress.evidence.files", "count", evidence.files().size())));
	}

	Html document(Words words, Document document) {
		return (document.date() == null) ? words.html("progress.evidence.number", "number", document.number())
				: words.html("progress.evidence.document", "number", document.number(), "day", document.date());
	}

	private static String number(java.math.BigDecimal value) {
		return value.toPlainString().replace('.', ',');
	}

}
