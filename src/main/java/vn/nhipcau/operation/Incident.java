package vn.nhipcau.operation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that waits for an administrator to decide or to see to it; never with
 * content.
 *
 * @param id {@code null} for a concern of a {@link vn.nhipcau.operation.spi.Watch}, about
 * which nothing is decided here
 * @param reference as people are told
 * @param source the channel, or the watch's name
 * @param reason the fault, the platform's reason, or the concern's line
 * @param replayable whether its content is still kept
 * @param repeat it may have arrived, and would go out again as a repeat
 */
public record Incident(Kind kind, @Nullable Long id, String reference, Instant since, String source,
		@Nullable String reason, boolean replayable, boolean repeat) {

	/** What sort of incident it is. */
	public enum Kind {

		/** A message in that could not be handled. */
		SET_ASIDE,
		/** A message out that did not get through for too long. */
		PARKED,
		/** A message out that its platform refused. */
		REJECTED,
		/** What somebody who watches has noticed. */
		CONCERN;

		public boolean goesOut() {
			return this == PARKED || this == REJECTED;
		}

	}

}
