package vn.nhipcau.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Actor.Holding;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.access.Role;
import vn.nhipcau.delivery.Address;

/** A small province for the tests: agencies, and people who sit in them. */
public class Province {

	private final JdbcTemplate jdbc;

	private long next;

	public final AgencyId finance;

	public final AgencyId health;

	public final Actor coordinator;

	public Province(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.finance = agency("Sở Tài chính");
		this.health = agency("Sở Y tế");
		this.coordinator = coordinator("Minh");
	}

	AgencyId agency(String name) {
		long id = ++this.next;
		this.jdbc.update("""
				INSERT INTO agency (id, version, name, kind, level, armed_force, content_in_chat, official_order)
				VALUES (?, 0, ?, 'COMMANDED', 'DEPARTMENT', false, true, ?)""", id, name, id);
		return new AgencyId(id);
	}

	public final Actor coordinator(String name) {
		return actor(name, Role.COORDINATOR, null, "COORDINATOR", true);
	}

	/** Sits at the agency's đầu mối. */
	public Actor focal(String name, AgencyId agency) {
		return actor(name, Role.OFFICIAL, agency, "FOCAL", true);
	}

	public Actor official(String name, AgencyId agency) {
		return actor(name, Role.OFFICIAL, agency, "SPECIALIST", true);
	}

	public Actor leader(String name, AgencyId agency) {
		return actor(name, Role.LEADER, agency, "LEADER", true);
	}

	public Actor secretary(String name, AgencyId agency) {
		return actor(name, Role.OFFICIAL, agency, "SECRETARY", false);
	}

	Actor provincialLeader() {
		return actor("Hùng", Role.PROVINCIAL_LEADER, null, "PROVINCIAL_LEADER", true);
	}

	Actor administrator() {
		return actor("Tú", Role.ADMINISTRATOR, null, "ADMINISTRATOR", true);
	}

	/** From now on this chat is theirs. */
	public void joins(Actor actor, Address chat) {
		this.jdbc.update("""
				INSERT INTO channel_account (id, version, person_id, address, live_address, face, joined_at)
				VALUES (?, 0, ?, ?, ?, 'OFFICIAL', TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00')""", ++this.next,
				actor.person().value(), chat.key(), chat.key());
	}

	public NewObligation work(AgencyId agency, String title, String lastDay) {
		return NewObligation.of(agency, new Subject("task", ++this.next), title,
				new Deadline.Printed(Due.by(LocalDate.parse(lastDay)), "Kế hoạch 147/KH-UBND, mục III.2"));
	}

	private Actor actor(String name, Role role, AgencyId agency, String duty, boolean decides) {
		long office = (agency != null) ? agency.value() : this.finance.value();
		long person = ++this.next;
		long post = ++this.next;
		this.jdbc.update(
				"INSERT INTO person (id, version, name, created_at) VALUES (?, 0, ?, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00')",
				person, name);
		this.jdbc.update("INSERT INTO post (id, version, agency_id, duty, title) VALUES (?, 0, ?, ?, ?)", post, office,
				duty, name);
		this.jdbc.update(
				"INSERT INTO holding (id, version, person_id, post_id, valid_from) VALUES (?, 0, ?, ?, DATE '2026-01-01')",
				++this.next, person, post);
		return new Actor(new PersonId(person), Set.of(new Holding(role, agency, new PostId(post), decides)),
				"test:" + name);
	}

	public static ObligationView opened(Opening opening) {
		return all(opening).get(0);
	}

	public static List<ObligationView> all(Opening opening) {
		return ((Opening.Opened) opening).obligations();
	}

	public static ObligationView done(Outcome outcome) {
		if (outcome instanceof Outcome.Done done) {
			return done.obligation();
		}
		throw new AssertionError("Refused: " + outcome);
	}

}
