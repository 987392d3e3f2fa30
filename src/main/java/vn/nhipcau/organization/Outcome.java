package vn.nhipcau.organization;

/**
 * What became of a request to change something.
 *
 * @param <T> what was made or changed
 */
public sealed interface Outcome<T> {

	/** It was done. */
	record Done<T>(T value) implements Outcome<T> {
	}

	/** It was not done, and nothing was changed. */
	record Refused<T>(Refusal why) implements Outcome<T> {
	}

	static <T> Outcome<T> done(T value) {
		return new Done<>(value);
	}

	static <T> Outcome<T> refused(Refusal why) {
		return new Refused<>(why);
	}

	/**
	 * For callers that can rule a refusal out.
	 * @throws IllegalStateException when it was refused after all
	 */
	default T value() {
		if (this instanceof Done<T> done) {
			return done.value();
		}
		throw new IllegalStateException("Refused: " + this);
	}

}
