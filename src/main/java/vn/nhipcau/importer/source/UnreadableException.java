package vn.nhipcau.importer.source;

import vn.nhipcau.importer.Reading.Reason;

/**
 * Carries the reason from inside a format's reader to {@code PlanReader}, which makes a
 * value of it.
 */
public final class UnreadableException extends Exception {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	public UnreadableException(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

}
