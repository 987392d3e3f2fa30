package vn.nhipcau.progress.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.progress.Draft;
import vn.nhipcau.progress.Move;
import vn.nhipcau.progress.Reports;

/** The buttons of a card: each opens a form, or is done at once. */
@Component
class WorkMoves implements Callback<WorkMoves.Press> {

	/** The forms that the buttons open. */
	@Component
	record Doors(ProgressForm progress, ResultForm result, ObstacleForm obstacle, DocumentForm document,
			PassOnForm passOn, ReasonForms.NotOurs notOurs, ReasonForms.More more, ReasonForms.Stop stop,
			ReasonForms.Keep keep, RecordForm recordFor, DateForm date) {

		Form form(Move move) {
			return switch (move) {
				case PROGRESS -> this.progress;
				case RESULT -> this.result;
				case OBSTACLE -> this.obstacle;
				case DOCUMENT -> this.document;
				case PASS_ON, ASSIGN -> this.passOn;
				case NOT_OURS -> this.notOurs;
				case MORE -> this.more;
				case STOP -> this.stop;
				case KEEP -> this.keep;
				case RECORD_FOR -> this.recordFor;
				case CHANGE_DATE -> this.date;
				case CONFIRM, CLEARED -> throw new IllegalArgumentException("Done at once: " + move);
			};
		}

	}

	private final Doors doors;

	private final Reports reports;

	private final Echo echo;

	WorkMoves(Doors doors, Reports reports, Echo echo) {
		this.doors = doors;
		this.reports = reports;
		this.echo = echo;
	}

	/**
	 * @param version the obligation as it was shown
	 */
	record Press(long work, long version, Move move) {
	}

	@Override
	public String prefix() {
		return "pgm1";
	}

	@Override
	public Class<Press> payload() {
		return Press.class;
	}

	@Override
	public void pressed(Turn turn, Press press) {
		ObligationId id = new ObligationId(press.work());
		if (press.move() == Move.CONFIRM) {
			this.echo.judged(turn, id, this.reports.confirm(turn.actor(), Ref.seen(id, press.version())));
			return;
		}
		if (this.echo.isOver(turn, id)) {
			return;
		}
		if (press.move() == Move.CLEARED) {
			this.echo.filed(turn, id, this.reports.file(turn.actor(), Ref.now(id), Draft.cleared()));
			return;
		}
		boolean passesOn = press.move() == Move.PASS_ON || press.move() == Move.ASSIGN;
		if (passesOn && !this.doors.passOn().hasWhom(turn, id)) {
			turn.say(Reply.of(turn.words().html("progress.no-colleague", "code", id.code())));
			return;
		}
		turn.open(this.doors.form(press.move()), WorkForm.about(id).with("ban", String.valueOf(press.version())));
	}

}
