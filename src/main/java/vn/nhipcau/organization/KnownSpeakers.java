package vn.nhipcau.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.chat.spi.Speakers;
import vn.nhipcau.delivery.Address;

/**
 * Tells who speaks, by one indexed query for every message. An official who shows the
 * citizen's face is as nameless as any citizen.
 */
@Component
class KnownSpeakers implements Speakers {

	private static final String POSTS_HELD_NOW = """
			SELECT c.person_id, p.duty, p.agency_id, p.id
			FROM channel_account c
			JOIN holding h ON h.person_id = c.person_id
				AND h.valid_from <= ? AND (h.valid_to IS NULL OR h.valid_to > ?)
			JOIN post p ON p.id = h.post_id AND (p.valid_to IS NULL OR p.valid_to > ?)
			JOIN agency a ON a.id = p.agency_id
				AND (a.valid_from IS NULL OR a.valid_from <= ?) AND (a.valid_to IS NULL OR a.valid_to > ?)
			WHERE c.live_address = ? AND c.face = 'OFFICIAL'""";

	private final JdbcTemplate jdbc;

	private final Clock clock;

	KnownSpeakers(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Actor at(Address address) {
		LocalDate today = LocalDate.now(this.clock);
		Set<Actor.Holding> holdings = new HashSet<>();
		Set<PersonId> person = new HashSet<>();
		this.jdbc.query(POSTS_HELD_NOW, (row) -> {
			person.add(new PersonId(row.getLong(1)));
			holdings.add(holding(row));
		}, today, today, today, today, today, address.key());
		return person.isEmpty() ? Actor.citizen(address.key())
				: new Actor(person.iterator().next(), holdings, address.key());
	}

	private static Actor.Holding holding(ResultSet row) throws SQLException {
		Duty duty = Duty.valueOf(row.getString(2));
		return new Actor.Holding(duty.role(), new AgencyId(row.getLong(3)), new PostId(row.getLong(4)), duty.decides());
	}

}
