package vn.nhipcau.obligation;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;

/** A {@link Deed} as it is stored. */
@Embeddable
record Signature(@Enumerated(EnumType.STRING) Act deedAct, @Nullable Long deedBy, Instant deedAt) {

	static Signature of(Deed deed) {
		return new Signature(deed.act(), (deed.by() != null) ? deed.by().value() : null, deed.at());
	}

	Deed deed() {
		return new Deed(this.deedAct, (this.deedBy != null) ? new PersonId(this.deedBy) : null, this.deedAt);
	}

}
