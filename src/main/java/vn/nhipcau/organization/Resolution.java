package vn.nhipcau.organization;

import java.util.List;

import vn.nhipcau.access.AgencyId;

/** What a name written in a document means on a certain day. */
public sealed interface Resolution {

	/** This agency. */
	record One(AgencyId agency) implements Resolution {
	}

	/**
	 * Several agencies under one name.
	 *
	 * @param members those that belonged to it on that day, in official order; empty when
	 * there are none, as of districts since 1/7/2025
	 */
	record Many(AgencyGroupId group, List<AgencyId> members) implements Resolution {
	}

	/**
	 * An agency that was no more on that day, and who took over: one heir continues the
	 * work; several must be chosen from, by field of work; none means that nobody knows.
	 */
	record Succeeded(AgencyId former, List<Heir> heirs) implements Resolution {
	}

	/** Several agencies of that name: somebody must choose. */
	record Ambiguous(List<AgencyId> candidates) implements Resolution {
	}

	/** No agency of that name. */
	record Unknown(String written) implements Resolution {
	}

	/** The agencies that are meant beyond doubt; empty when somebody must choose. */
	default List<AgencyId> agencies() {
		if (this instanceof One one) {
			return List.of(one.agency());
		}
		if (this instanceof Many many) {
			return many.members();
		}
		return (this instanceof Succeeded succeeded && succeeded.heirs().size() == 1)
				? List.of(succeeded.heirs().get(0).agency()) : List.of();
	}

}
