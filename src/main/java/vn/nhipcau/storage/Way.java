package vn.nhipcau.storage;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * The way of a message through the house, for the log: whatever follows from a received
 * message bears its number as {@code cause}, be it handled, worked on or sent, today or
 * by another node, so that one search finds it all. Lines bear numbers and states, never
 * content.
 */
public final class Way {

	/** The field of a log line. */
	public static final String CAUSE = "cause";

	private static final Logger log = LoggerFactory.getLogger(Way.class);

	private Way() {
	}

	/** Ends a stretch of the way. */
	public interface Stretch extends AutoCloseable {

		@Override
		void close();

	}

	/**
	 * Lets all that this thread does and logs bear a cause, until closed.
	 * @param cause the number of the received message; {@code null} for what nobody asked
	 * for, such as a reminder
	 */
	public static Stretch from(@Nullable Long cause) {
		Map<String, String> before = MDC.getCopyOfContextMap();
		if (cause != null) {
			MDC.put(CAUSE, cause.toString());
		}
		else {
			MDC.remove(CAUSE);
		}
		return () -> MDC.setContextMap((before != null) ? before : Map.of());
	}

	/** What this thread is at follows from this message. */
	public static @Nullable Long cause() {
		String cause = MDC.get(CAUSE);
		return (cause != null) ? Long.valueOf(cause) : null;
	}

	/** Notes a step that went well; what does not go well is logged where it happens. */
	public static void step(String line, Object... numbers) {
		log.info(line, numbers);
	}

}
