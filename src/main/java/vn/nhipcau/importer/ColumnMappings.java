package vn.nhipcau.importer;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.importer.table.Field;
import vn.nhipcau.storage.DatabaseTime;

/**
 * What the columns of lists hold, remembered for each office: what one coordinator has
 * named, none of that office is asked again.
 */
@Component
@Transactional
public class ColumnMappings {

	private final JdbcClient jdbc;

	private final Clock clock;

	ColumnMappings(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * @param fingerprint of the list's headings
	 * @return columns from 0, a negative one is not there; empty where nobody of this
	 * person's office has named them
	 */
	@Transactional(readOnly = true)
	public Optional<Map<Field, Integer>> find(Actor actor, String fingerprint) {
		return office(actor)
			.flatMap((office) -> this.jdbc
				.sql("SELECT fields FROM column_mapping WHERE office = :office AND fingerprint = :fingerprint")
				.param("office", office.value())
				.param("fingerprint", fingerprint)
				.query(String.class)
				.optional())
			.map(ColumnMappings::parsed);
	}

	/** The latest word counts; of whoever does not coordinate, none is kept. */
	public void remember(Actor actor, String fingerprint, Map<Field, Integer> columns) {
		office(actor).ifPresent((office) -> {
			if (write(
					"UPDATE column_mapping SET fields = :fields, named_by = :by, named_at = :at"
							+ " WHERE office = :office AND fingerprint = :fingerprint",
					actor, office, fingerprint, columns) == 0) {
				write("INSERT INTO column_mapping (office, fingerprint, fields, named_by, named_at)"
						+ " VALUES (:office, :fingerprint, :fields, :by, :at) ON CONFLICT DO NOTHING", actor, office,
						fingerprint, columns);
			}
		});
	}

	private int write(String sql, Actor actor, AgencyId office, String fingerprint, Map<Field, Integer> columns) {
		return this.jdbc.sql(sql)
			.param("office", office.value())
			.param("fingerprint", fingerprint)
			.param("fields",
					columns.entrySet()
						.stream()
						.map((entry) -> entry.getKey() + "=" + entry.getValue())
						.sorted()
						.collect(Collectors.joining(",")))
			.param("by", (actor.person() != null) ? actor.person().value() : null)
			.param("at", DatabaseTime.column(this.clock.instant()))
			.update();
	}

	private static Map<Field, Integer> parsed(String fields) {
		Map<Field, Integer> columns = new EnumMap<>(Field.class);
		Arrays.stream(fields.split(",")).map((one) -> one.split("=")).forEach((one) -> {
			columns.put(Field.valueOf(one[0]), Integer.valueOf(one[1]));
		});
		return columns;
	}

	private static Optional<AgencyId> office(Actor actor) {
		return actor.coordinates()
				? actor.agencies(Role.COORDINATOR).stream().min(Comparator.comparing(AgencyId::value))
				: Optional.empty();
	}

}
