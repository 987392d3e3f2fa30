package vn.nhipcau.obligation;

import org.jspecify.annotations.Nullable;

/**
 * An obligation as somebody saw it.
 *
 * @param version the version seen, carried by buttons; {@code null} for "as it is now"
 */
public record Ref(ObligationId id, @Nullable Long version) {

	public static Ref now(ObligationId id) {
		return new Ref(id, null);
	}

	public static Ref seen(ObligationId id, long version) {
		return new Ref(id, version);
	}

}
