package vn.nhipcau.reminder;

import java.time.LocalDate;

import vn.nhipcau.obligation.ObligationView;

/** What became of a wish for silence. */
public sealed interface Pausing {

	/**
	 * "Đã nhận".
	 *
	 * @param quietThrough the last day of silence
	 */
	record Acknowledged(ObligationView obligation, LocalDate quietThrough) implements Pausing {
	}

	/**
	 * "Nhắc tôi sau".
	 *
	 * @param on the day it will be: earlier than wished where the last day is near
	 */
	record Postponed(ObligationView obligation, LocalDate on) implements Pausing {
	}

	/** There is nothing more to remind of: it was reported, or stopped. */
	record Over(ObligationView obligation) implements Pausing {
	}

	/** This person was never reminded of it, or may not read it any more. */
	record NotYours() implements Pausing {
	}

}
