package vn.nhipcau.storage;

import java.util.Arrays;

/**
 * What of a fault may stand in a log: which it was and where, never its message, which
 * may quote what a person wrote or a value of a table.
 */
public final class FaultLine {

	private FaultLine() {
	}

	public static String of(Throwable fault) {
		Throwable root = fault;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		String where = Arrays.stream(root.getStackTrace())
			.filter((frame) -> frame.getClassName().startsWith("vn.nhipcau"))
			.findFirst()
			.map(StackTraceElement::toString)
			.orElse("outside the house");
		return fault.getClass().getName() + (root != fault ? " from " + root.getClass().getName() : "") + " at "
				+ where;
	}

}
