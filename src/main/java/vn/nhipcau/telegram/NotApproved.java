package vn.nhipcau.telegram;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A token is given, and nothing says who approved its use. */
class NotApproved extends RuntimeException {

	NotApproved() {
		super("Telegram is not started: nhipcau.telegram.approval must name the document that approves its use");
	}

	/** Says so in place of a stack trace. */
	static class Analyzer extends AbstractFailureAnalyzer<NotApproved> {

		@Override
		protected FailureAnalysis analyze(Throwable root, NotApproved cause) {
			return new FailureAnalysis(cause.getMessage(),
					"Set NHIPCAU_TELEGRAM_APPROVAL to its number, date and issuing body,"
							+ " or take NHIPCAU_TELEGRAM_TOKEN away.",
					cause);
		}

	}

}
