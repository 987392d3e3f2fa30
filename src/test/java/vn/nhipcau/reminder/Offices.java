package vn.nhipcau.reminder;

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
import vn.nhipcau.obligation.Deadline;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.NewObligation;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Opening;
import vn.nhipcau.obligation.Subject;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;

/** A small province whose people have joined chats. */
public class Offices {

	public static final Actor ADMINISTRATOR = new Actor(null, Set.of(new Holding(Role.ADMINISTRATOR, null, null, true)),
			"test");

	private final JdbcTemplate jdbc;

	private final Obligations obligations;

	private final Manner manner;

	private long next;

	public final AgencyId finance;

	/** Has not joined a chat, so that nothing is told to her unless a test lets her. */
	public final Actor coordinator;

	public Offices(JdbcTemplate jdbc, Obligations obligations, Manner manner) {
		this.jdbc = jdbc;
		this.obligations = obligations;
		this.manner = manner;
		this.finance = agency("Sở Tài chính");
		this.coordinator = sits("Minh", Role.COORDINATOR, this.finance, "COORDINATOR");
	}

	public AgencyId agency(String name) {
		return agency(name, true);
	}

	public AgencyId agency(String name, boolean contentInChat) {
		long id = ++this.next;
		this.jdbc.update("""
				INSERT INTO agency (id, version, name, kind, level, armed_force, content_in_chat, official_order)
				VALUES (?, 0, ?, 'COMMANDED', 'DEPARTMENT', ?, ?, ?)""", id, name, !contentInChat, contentInChat, id);
		return new AgencyId(id);
	}

	public Actor focal(String name, AgencyId agency) {
		return joined(sits(name, Role.OFFICIAL, agency, "FOCAL"));
	}

	public Actor specialist(String name, AgencyId agency) {
		return joined(sits(name, Role.OFFICIAL, agency, "SPECIALIST"));
	}

	public Actor leader(String name, AgencyId agency) {
		return joined(sits(name, Role.LEADER, agency, "LEADER"));
	}

	/** A post whose holder has joined no chat. */
	public Actor sits(String name, Role role, AgencyId agency, String duty) {
		long person = ++this.next;
		long post = ++this.next;
		this.jdbc.update(
				"INSERT INTO person (id, version, name, created_at) VALUES (?, 0, ?, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00')",
				person, name);
		this.jdbc.update("INSERT INTO post (id, version, agency_id, duty, title) VALUES (?, 0, ?, ?, ?)", post,
				agency.value(), duty, name);
		this.jdbc.update(
				"INSERT INTO holding (id, version, person_id, post_id, valid_from) VALUES (?, 0, ?, ?, DATE '2025-01-01')",
				++this.next, person, post);
		boolean provincial = role == Role.COORDINATOR || role == Role.PROVINCIAL_LEADER;
		return new Actor(new PersonId(person),
				Set.of(new Holding(role, provincial ? null : agency, new PostId(post), true)), name);
	}

	/** Joins the chat that bears the person's name. */
	public Actor joined(Actor actor) {
		String address = Conversations.address(this.manner, actor.from()).key();
		this.jdbc.update("""
				INSERT INTO channel_account (id, version, person_id, address, live_address, face, joined_at)
				VALUES (?, 0, ?, ?, ?, 'OFFICIAL', TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00')""", ++this.next,
				actor.person().value(), address, address);
		return actor;
	}

	public NewObligation work(AgencyId agency, String title, String lastDay) {
		return NewObligation.of(agency, new Subject("test", ++this.next), title,
				new Deadline.Printed(Due.by(LocalDate.parse(lastDay)), "Kế hoạch 147/KH-UBND, mục III.2"));
	}

	public ObligationView opens(NewObligation work) {
		Opening opening = this.obligations.open(this.coordinator, List.of(work));
		return ((Opening.Opened) opening).obligations().get(0);
	}

	public ObligationView opens(AgencyId agency, String title, String lastDay) {
		return opens(work(agency, title, lastDay));
	}

}
