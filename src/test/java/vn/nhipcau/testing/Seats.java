package vn.nhipcau.testing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.organization.Accounts;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyDraft;
import vn.nhipcau.organization.AgencyKind;
import vn.nhipcau.organization.AgencyLevel;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.Outcome;
import vn.nhipcau.organization.People;
import vn.nhipcau.organization.PostRegister;

/**
 * Founds agencies and seats people in them, as an administrator would; each has a chat of
 * their name.
 */
@Component
public class Seats {

	public static final Actor ADMINISTRATOR = new Actor(null,
			Set.of(new Actor.Holding(Role.ADMINISTRATOR, null, null, true)), "test:administrator");

	private final AgencyRegister register;

	private final Agencies agencies;

	private final PostRegister posts;

	private final People people;

	private final Accounts accounts;

	private final Speakers speakers;

	private final TransactionTemplate transaction;

	private final Map<String, Integer> order = new ConcurrentHashMap<>();

	Seats(AgencyRegister register, Agencies agencies, PostRegister posts, People people, Accounts accounts,
			Speakers speakers, PlatformTransactionManager transactions) {
		this.register = register;
		this.agencies = agencies;
		this.posts = posts;
		this.people = people;
		this.accounts = accounts;
		this.speakers = speakers;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** The agency of this name, founded when it is not there yet. */
	public AgencyId agency(String name) {
		return agency(name, AgencyKind.COMMANDED);
	}

	public AgencyId agency(String name, AgencyKind kind) {
		return this.agencies.all()
			.stream()
			.filter((agency) -> agency.name().equals(name))
			.findFirst()
			.map((agency) -> agency.id())
			.orElseGet(() -> value(
					this.transaction.execute((status) -> this.register.found(ADMINISTRATOR, new AgencyDraft(name, null,
							kind, AgencyLevel.DEPARTMENT, false, null, order(name), LocalDate.of(2020, 1, 1))))));
	}

	/** Seats somebody; their chat is called as they are, and works in every manner. */
	public Actor seat(String who, Duty duty, String agency) {
		AgencyId office = agency(agency);
		PersonId person = this.transaction.execute((status) -> {
			PersonId registered = value(this.people.register(ADMINISTRATOR, who));
			PostId post = value(this.posts.create(ADMINISTRATOR, office, duty, duty.name() + " " + who, null));
			value(this.posts.appoint(ADMINISTRATOR, registered, post));
			for (String channel : java.util.List.of("fake", "plain")) {
				value(this.accounts.attach(ADMINISTRATOR, registered, new vn.nhipcau.delivery.Address(channel, who)));
			}
			return registered;
		});
		Actor actor = this.speakers.at(Conversations.address(Manner.BUTTONS, who));
		if (!person.equals(actor.person())) {
			throw new AssertionError(who + " does not sit where they should: " + actor);
		}
		return actor;
	}

	private int order(String name) {
		return this.order.computeIfAbsent(name, (key) -> this.order.size() + 1);
	}

	private static <T> T value(Outcome<T> outcome) {
		if (outcome instanceof Outcome.Done<T> done) {
			return done.value();
		}
		throw new AssertionError("Refused: " + outcome);
	}

}
