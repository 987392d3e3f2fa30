package vn.nhipcau.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Whoever asks for something: the person, the roles held at this moment with their agency
 * and post, and where the request came from. Made anew for each message or request.
 *
 * @param person the person, or {@code null} for a nameless citizen or the system itself
 * @param holdings the roles held now
 * @param from where the request came from, for the audit trail: a chat's address, or a
 * job's name
 */
public record Actor(@Nullable PersonId person, Set<Holding> holdings, String from) {

	/**
	 * One role, held in one agency through one post; both absent for a citizen.
	 *
	 * @param decides false for a post that reads only, such as a secretary's
	 */
	public record Holding(Role role, @Nullable AgencyId agency, @Nullable PostId post, boolean decides) {
	}

	public Actor {
		holdings = Set.copyOf(holdings);
	}

	/** Somebody the province knows nothing about, who may always speak as a citizen. */
	public static Actor citizen(String from) {
		return new Actor(null, Set.of(new Holding(Role.CITIZEN, null, null, true)), from);
	}

	/** A job of the system: it has no role, and only verbs made for jobs take it. */
	public static Actor system(String job) {
		return new Actor(null, Set.of(), job);
	}

	public boolean is(Role role) {
		return this.holdings.stream().anyMatch((holding) -> holding.role() == role);
	}

	/** Whether the role is held in this agency by a post that decides. */
	public boolean is(Role role, AgencyId agency) {
		return this.holdings.stream()
			.anyMatch((holding) -> holding.role() == role && holding.decides() && agency.equals(holding.agency()));
	}

	/** Whether this is a coordinator who decides, and not one who only reads. */
	public boolean coordinates() {
		return this.holdings.stream().anyMatch((holding) -> holding.role() == Role.COORDINATOR && holding.decides());
	}

	/** Whether this person does the agency's work, or leads it. */
	public boolean worksIn(AgencyId agency) {
		return is(Role.OFFICIAL, agency) || is(Role.LEADER, agency);
	}

	/** Whether any role is held in this agency, be it to read only. */
	public boolean belongsTo(AgencyId agency) {
		return this.holdings.stream().anyMatch((holding) -> agency.equals(holding.agency()));
	}

	/** The agencies in which the role is held. */
	public Set<AgencyId> agencies(Role role) {
		return this.holdings.stream()
			.filter((holding) -> holding.role() == role)
			.flatMap((holding) -> Optional.ofNullable(holding.agency()).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Whether this person, or the system itself, may decide about incidents. */
	public boolean operates() {
		return is(Role.ADMINISTRATOR) || isSystem();
	}

	/** Whether this is the system itself and not a person. */
	public boolean isSystem() {
		return this.person == null && this.holdings.isEmpty();
	}

}
