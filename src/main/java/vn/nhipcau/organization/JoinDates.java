package vn.nhipcau.organization;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.storage.DatabaseTime;

/** Since when people can be reached in a chat without a break. */
@Component
@Transactional(readOnly = true)
public class JoinDates {

	private final NamedParameterJdbcTemplate jdbc;

	JoinDates(JdbcTemplate jdbc) {
		this.jdbc = new NamedParameterJdbcTemplate(jdbc);
	}

	/** By the oldest chat that still lives; people without one are left out. */
	public Map<PersonId, Instant> of(Collection<PersonId> people) {
		Map<PersonId, Instant> since = new HashMap<>();
		if (!people.isEmpty()) {
			this.jdbc.query("""
					SELECT person_id, MIN(joined_at) AS since FROM channel_account
					WHERE live_address IS NOT NULL AND person_id IN (:ids) GROUP BY person_id""",
					Map.of("ids", people.stream().map(PersonId::value).toList()),
					(RowCallbackHandler) (row) -> since.put(new PersonId(row.getLong("person_id")),
							Objects.requireNonNull(DatabaseTime.instant(row, "since"))));
		}
		return since;
	}

}
