package vn.nhipcau.petition;

import org.jspecify.annotations.Nullable;

/**
 * What goes with a citizen's words; sealed with them and removed with them.
 *
 * @param locality the commune as written
 * @param latitude in degrees (WGS 84), with the longitude the place that was sent
 * @param contact a telephone number the citizen wants to be called at
 */
public record Particulars(@Nullable String locality, @Nullable Double latitude, @Nullable Double longitude,
		@Nullable String contact) {

	public static final Particulars NONE = new Particulars(null, null, null, null);

	Particulars withoutContact() {
		return withContact(null);
	}

	Particulars withContact(@Nullable String other) {
		return new Particulars(this.locality, this.latitude, this.longitude, other);
	}

}
