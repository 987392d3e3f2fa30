package vn.nhipcau.plan;

import vn.nhipcau.obligation.Subject;

/** A task of a plan. */
public record TaskId(long value) {

	/** The kind under which obligations know it. */
	public static final String KIND = "task";

	public Subject subject() {
		return new Subject(KIND, this.value);
	}

}
