package vn.nhipcau.obligation;

import java.util.List;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.organization.Succession;

/**
 * An agency has open work of a former one: all of it at once, or piece by piece as a
 * coordinator divides it. Each piece has been told of as {@link ObligationHandedOver}.
 */
public record WorkInherited(Succession by, AgencyId heir, List<ObligationView> work, Actor actor) {

	public WorkInherited {
		work = List.copyOf(work);
	}

}
