package vn.nhipcau.obligation;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;

/** A former agency's open work lies with its heir now. */
public record ObligationHandedOver(ObligationView obligation, AgencyId former,
		Actor actor) implements ObligationChange {
}
