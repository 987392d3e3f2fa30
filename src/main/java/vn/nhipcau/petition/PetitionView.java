package vn.nhipcau.petition;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;

/**
 * A case without its content.
 *
 * @param agency with whom it is, {@code null} while with the coordinator
 * @param expectedOn by when an answer was promised, {@code null} where none is
 * @param transfers how often agencies have handed it back
 * @param reopenings how often the citizen has asked again
 * @param erased whether its content was removed
 * @param erasureAsked whether the citizen asked for that while it was open
 * @param deed the latest act
 */
public record PetitionView(PetitionId id, CaseCode code, PetitionKind kind, PetitionState state,
		@Nullable AgencyId agency, boolean anonymous, Instant receivedAt, @Nullable LocalDate expectedOn, int transfers,
		int reopenings, @Nullable Rating rating, boolean erased, boolean erasureAsked, Deed deed) {

	/** For readers to whom no official is named. */
	PetitionView nameless() {
		return new PetitionView(this.id, this.code, this.kind, this.state, this.agency, this.anonymous, this.receivedAt,
				this.expectedOn, this.transfers, this.reopenings, this.rating, this.erased, this.erasureAsked,
				new Deed(this.deed.act(), null, this.deed.at()));
	}

}
