package vn.nhipcau.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.obligation.ObligationId;

/**
 * By when citizens were promised an answer, without anything of theirs: for jobs of the
 * system that check whether somebody is told of it.
 */
@Component
@Transactional(readOnly = true)
public class PromisedDates {

	private final JdbcClient jdbc;

	PromisedDates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param owed what is owed of it now, whereby somebody is reminded; {@code null} when
	 * nothing is
	 */
	public record Promise(PetitionId id, CaseCode code, LocalDate day, @Nullable ObligationId owed) {
	}

	/**
	 * Cases that wait for us, and not for the citizen, though the promised day has
	 * passed.
	 * @param after the last one of the page before
	 */
	public List<Promise> passed(LocalDate today, PetitionId after, int size) {
		return this.jdbc.sql("""
				SELECT id, code, expected_on,
				       CASE WHEN state = 'RECEIVED' THEN classify_obligation ELSE answer_obligation END AS owed
				  FROM petition WHERE state IN ('RECEIVED', 'ASSIGNED', 'ANSWER_DRAFTED', 'REOPENED')
				   AND expected_on < :today AND id > :after ORDER BY id LIMIT :size""")
			.param("today", today)
			.param("after", after.value())
			.param("size", size)
			.query(PromisedDates::promise)
			.list();
	}

	private static Promise promise(ResultSet row, int index) throws SQLException {
		Long owed = row.getObject("owed", Long.class);
		return new Promise(new PetitionId(row.getLong("id")), new CaseCode(row.getString("code")),
				row.getObject("expected_on", LocalDate.class), (owed != null) ? new ObligationId(owed) : null);
	}

}
