package vn.nhipcau.petition;

import java.util.Set;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Actor.Holding;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.organization.Accounts;
import vn.nhipcau.organization.AgencyDraft;
import vn.nhipcau.organization.AgencyLevel;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.People;
import vn.nhipcau.organization.PostRegister;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;

/** A small town for the tests: agencies, and officials who sit in them and chat. */
@Component
public class Town {

	private static final Actor ADMINISTRATOR = new Actor(null,
			Set.of(new Holding(Role.ADMINISTRATOR, null, null, true)), "test:administrator");

	private final AgencyRegister agencies;

	private final PostRegister posts;

	private final People people;

	private final Accounts accounts;

	private final Speakers speakers;

	Town(AgencyRegister agencies, PostRegister posts, People people, Accounts accounts, Speakers speakers) {
		this.agencies = agencies;
		this.posts = posts;
		this.people = people;
		this.accounts = accounts;
		this.speakers = speakers;
	}

	public AgencyId agency(String name) {
		return this.agencies.found(ADMINISTRATOR, AgencyDraft.commanded(name, AgencyLevel.DEPARTMENT, 1)).value();
	}

	public AgencyId commune(String name) {
		return this.agencies.found(ADMINISTRATOR, AgencyDraft.commanded(name, AgencyLevel.COMMUNE, 2)).value();
	}

	/** Founds an agency of police, which gets no content in chat. */
	public AgencyId police(String name) {
		return this.agencies.found(ADMINISTRATOR, AgencyDraft.commanded(name, AgencyLevel.OTHER, 9).asArmedForce())
			.value();
	}

	/** Somebody in a post, who chats under this name. */
	public PersonId sits(Manner manner, String chat, AgencyId agency, Duty duty) {
		PersonId person = this.people.register(ADMINISTRATOR, "Đồng chí " + chat).value();
		PostId post = this.posts.create(ADMINISTRATOR, agency, duty, duty.name(), null).value();
		this.posts.appoint(ADMINISTRATOR, person, post);
		this.accounts.attach(ADMINISTRATOR, person, address(manner, chat));
		return person;
	}

	public Actor actor(Manner manner, String chat) {
		return this.speakers.at(address(manner, chat));
	}

	public static Address address(Manner manner, String chat) {
		return Conversations.address(manner, chat);
	}

}
