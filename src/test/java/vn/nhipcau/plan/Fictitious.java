package vn.nhipcau.plan;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.access.Role;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.organization.Accounts;
import vn.nhipcau.organization.AgencyDraft;
import vn.nhipcau.organization.AgencyGroups;
import vn.nhipcau.organization.AgencyLevel;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.Mailboxes;
import vn.nhipcau.organization.People;
import vn.nhipcau.organization.PostRegister;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;

/** A fictitious province for tests: agencies, and people who sit in them and chat. */
@Component
public class Fictitious {

	private static final Actor ADMINISTRATOR = new Actor(null,
			Set.of(new Actor.Holding(Role.ADMINISTRATOR, null, null, true)), "test");

	/** Gives work in tests that need no chat. */
	public static final Actor COORDINATOR = new Actor(null,
			Set.of(new Actor.Holding(Role.COORDINATOR, null, null, true)), "test");

	private final AgencyRegister agencies;

	private final AgencyGroups groups;

	private final PostRegister posts;

	private final People people;

	private final Accounts accounts;

	private final Mailboxes mailboxes;

	private final Conversations conversations;

	Fictitious(AgencyRegister agencies, AgencyGroups groups, PostRegister posts, People people, Accounts accounts,
			Mailboxes mailboxes, Conversations conversations) {
		this.agencies = agencies;
		this.groups = groups;
		this.posts = posts;
		this.people = people;
		this.accounts = accounts;
		this.mailboxes = mailboxes;
		this.conversations = conversations;
	}

	public AgencyId department(String name) {
		return this.agencies.found(ADMINISTRATOR, AgencyDraft.commanded(name, AgencyLevel.DEPARTMENT, 10)).value();
	}

	public AgencyId commune(String name) {
		return this.agencies.found(ADMINISTRATOR, AgencyDraft.commanded(name, AgencyLevel.COMMUNE, 50)).value();
	}

	public AgencyId police() {
		return this.agencies
			.found(ADMINISTRATOR, AgencyDraft.commanded("Công an tỉnh", AgencyLevel.DEPARTMENT, 30).asArmedForce())
			.value();
	}

	/** A body that is not commanded. */
	public AgencyId requested(String name) {
		return this.agencies.found(ADMINISTRATOR, AgencyDraft.requested(name, 90)).value();
	}

	/** All departments under one name. */
	public void departments(String name, String... spellings) {
		this.groups.found(ADMINISTRATOR, name, AgencyLevel.DEPARTMENT, List.of(spellings)).value();
	}

	/** Somebody in a post who has joined nothing, and reads mail. */
	public void mailed(String mailbox, Duty duty, AgencyId agency) {
		this.mailboxes.give(ADMINISTRATOR, sits(mailbox.split("@")[0], duty, agency), mailbox).value();
	}

	private PersonId sits(String name, Duty duty, AgencyId agency) {
		PersonId person = this.people.register(ADMINISTRATOR, name).value();
		PostId post = this.posts.create(ADMINISTRATOR, agency, duty, duty.name(), null).value();
		this.posts.appoint(ADMINISTRATOR, person, post).value();
		return person;
	}

	/** Somebody in a post who has joined. */
	public Chat joins(Manner manner, String name, Duty duty, AgencyId agency) {
		Chat chat = this.conversations.chat(manner, name);
		joins(chat.address(), name, duty, agency);
		return chat;
	}

	/** Somebody in a post who has joined by a chat that is there already. */
	public void joins(Address chat, String name, Duty duty, AgencyId agency) {
		this.accounts.attach(ADMINISTRATOR, sits(name, duty, agency), chat).value();
	}

	/** Somebody of whom nothing is known. */
	public Chat stranger(Manner manner, String name) {
		return this.conversations.chat(manner, name);
	}

	public Chat coordinator(Manner manner, String name, AgencyId office) {
		return joins(manner, name, Duty.COORDINATOR, office);
	}

}
