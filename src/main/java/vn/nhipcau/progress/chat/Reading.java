package vn.nhipcau.progress.chat;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.progress.Progress;

/** What free words about work were taken for. */
sealed interface Reading {

	/** They are not about the state of work. */
	record Nothing() implements Reading {
	}

	/** They are, and leave open what is meant: the person is asked. */
	record Doubtful(Doubt why) implements Reading {
	}

	/**
	 * @param done the result is reported
	 * @param progress how far it has come, if that was said
	 * @param obstacle as written; empty when there is one and it is not named
	 */
	record Understood(boolean done, @Nullable Progress progress, @Nullable String obstacle) implements Reading {
	}

	/** Why it is doubtful. Told by the words {@code progress.doubt.<NAME>}. */
	enum Doubt {

		/** A percentage below 0 or above 100. */
		PERCENT,
		/** More done than there is, or of nothing. */
		FIGURE,
		/** It may be a day. */
		DAY,
		/** Several figures that do not agree. */
		SEVERAL,
		/** The words can mean one thing or another. */
		WORDS

	}

}
