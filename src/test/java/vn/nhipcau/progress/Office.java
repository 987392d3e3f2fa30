package vn.nhipcau.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Actor.Holding;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.access.Role;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.obligation.Deadline;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.NewObligation;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Opening;
import vn.nhipcau.obligation.Subject;
import vn.nhipcau.organization.Accounts;
import vn.nhipcau.organization.AgencyDraft;
import vn.nhipcau.organization.AgencyLevel;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.organization.People;
import vn.nhipcau.organization.PostRegister;

/** A province for the tests of reporting: agencies, people in posts, work to be done. */
@Component
@Transactional
public class Office {

	private static final Actor SETTING_UP = new Actor(null,
			Set.of(new Holding(Role.ADMINISTRATOR, null, null, true), new Holding(Role.COORDINATOR, null, null, true)),
			"test");

	private final AgencyRegister agencies;

	private final PostRegister posts;

	private final People people;

	private final Accounts accounts;

	private final Obligations obligations;

	Office(AgencyRegister agencies, PostRegister posts, People people, Accounts accounts, Obligations obligations) {
		this.agencies = agencies;
		this.posts = posts;
		this.people = people;
		this.accounts = accounts;
		this.obligations = obligations;
	}

	public AgencyId agency(String name) {
		return this.agencies.found(SETTING_UP, AgencyDraft.commanded(name, AgencyLevel.DEPARTMENT, 1)).value();
	}

	public AgencyId police(String name) {
		return this.agencies.found(SETTING_UP, AgencyDraft.commanded(name, AgencyLevel.DEPARTMENT, 2).asArmedForce())
			.value();
	}

	/** A body that the province's committee does not command. */
	public AgencyId requested(String name) {
		return this.agencies.found(SETTING_UP, AgencyDraft.requested(name, 90)).value();
	}

	/** Somebody in a post; in a chat too, when there is an address. */
	public Actor person(String name, AgencyId agency, Duty duty, Address chat) {
		PersonId person = this.people.register(SETTING_UP, name).value();
		PostId post = this.posts.create(SETTING_UP, agency, duty, duty.name().toLowerCase(java.util.Locale.ROOT), null)
			.value();
		this.posts.appoint(SETTING_UP, person, post).value();
		if (chat != null) {
			this.accounts.attach(SETTING_UP, person, chat).value();
		}
		return new Actor(person, Set.of(new Holding(duty.role(), agency, post, duty.decides())), "test:" + name);
	}

	public ObligationView work(AgencyId agency, String title, String lastDay) {
		return owe(agency, new Subject("test", 1), title, lastDay);
	}

	public ObligationView asks(AgencyId agency, String title, String lastDay) {
		NewObligation wanted = NewObligation
			.of(agency, new Subject("test", 1), title,
					new Deadline.Printed(Due.by(LocalDate.parse(lastDay)), "Kế hoạch 147/KH-UBND, mục III.2"))
			.asRequest();
		return ((Opening.Opened) this.obligations.open(SETTING_UP, List.of(wanted))).obligations().get(0);
	}

	public ObligationView owe(AgencyId agency, Subject subject, String title, String lastDay) {
		Deadline deadline = (lastDay == null) ? new Deadline.Undated()
				: new Deadline.Printed(Due.by(LocalDate.parse(lastDay)), "Kế hoạch 147/KH-UBND, mục III.2");
		NewObligation wanted = NewObligation.of(agency, subject, title, deadline);
		return ((Opening.Opened) this.obligations.open(SETTING_UP, List.of(wanted))).obligations().get(0);
	}

	public ObligationView now(ObligationView work) {
		return this.obligations.find(Actor.system("test"), work.id()).orElseThrow();
	}

}
