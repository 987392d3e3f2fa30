package vn.nhipcau.progress.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.progress.ReportId;
import vn.nhipcau.progress.Reports;

/** {@code [Hoàn tác]}. */
@Component
class Undo implements Callback<Undo.Take> {

	private final Reports reports;

	private final Echo echo;

	Undo(Reports reports, Echo echo) {
		this.reports = reports;
		this.echo = echo;
	}

	record Take(long report, long work) {
	}

	@Override
	public String prefix() {
		return "pgu1";
	}

	@Override
	public Class<Take> payload() {
		return Take.class;
	}

	@Override
	public void pressed(Turn turn, Take take) {
		this.echo.undone(turn, new ObligationId(take.work()),
				this.reports.undo(turn.actor(), new ReportId(take.report())));
	}

}
