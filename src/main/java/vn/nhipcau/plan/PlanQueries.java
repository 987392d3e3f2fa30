package vn.nhipcau.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.files.FileId;
import vn.nhipcau.plan.PlanRights.Scope;
import vn.nhipcau.storage.DatabaseTime;

/** Finds plans and tasks; every statement filters by what the actor may read. */
@Component
class PlanQueries {

	private static final String DOUBTFUL = """
			(SELECT count(*) FROM task t WHERE t.plan_id = p.id AND t.state = 'OPEN' AND (
			   NOT EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = t.id AND a.part = 'LEAD')
			   OR EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = t.id AND a.part = 'LEAD'
			     AND NOT EXISTS (SELECT 1 FROM assignment_agency g WHERE g.assignment_id = a.id))))""";

	private final JdbcClient jdbc;

	private final Citations citations;

	PlanQueries(JdbcClient jdbc, Citations citations) {
		this.jdbc = jdbc;
		this.citations = citations;
	}

	/** Counts of a plan's own tables. */
	record Row(PlanView plan, int tasks, int doubtful, int received) {
	}

	Optional<PlanView> find(Actor actor, PlanId id) {
		Scope scope = PlanRights.reading(actor);
		return this.jdbc.sql("SELECT p.* FROM plan p WHERE p.id = :id AND " + scope.condition())
			.param("id", id.value())
			.params(scope.parameters())
			.query((row, index) -> plan(row))
			.optional();
	}

	Optional<PlanView> find(Actor actor, String number, LocalDate date) {
		Scope scope = PlanRights.reading(actor);
		return this.jdbc
			.sql("SELECT p.* FROM plan p WHERE p.number_key = :number AND p.issued_on = :date AND " + scope.condition())
			.param("number", PlanDocument.key(number))
			.param("date", date)
			.params(scope.parameters())
			.query((row, index) -> plan(row))
			.optional();
	}

	int count(Actor actor) {
		Scope scope = PlanRights.reading(actor);
		return this.jdbc.sql("SELECT count(*) FROM plan p WHERE " + scope.condition())
			.params(scope.parameters())
			.query(Integer.class)
			.single();
	}

	List<Row> page(Actor actor, int page, int size) {
		Scope scope = PlanRights.reading(actor);
		return this.jdbc.sql("SELECT p.*, (SELECT count(*) FROM task t WHERE t.plan_id = p.id) AS tasks, " + DOUBTFUL
				+ " AS doubtful, (SELECT count(*) FROM plan_receipt r WHERE r.plan_id = p.id) AS received FROM plan p WHERE "
				+ scope.condition() + " ORDER BY p.approved_at DESC, p.id DESC LIMIT :size OFFSET :skip")
			.param("size", size)
			.param("skip", page * size)
			.params(scope.parameters())
			.query((row, index) -> new Row(plan(row), row.getInt("tasks"), row.getInt("doubtful"),
					row.getInt("received")))
			.list();
	}

	/** The tasks of these plans that the actor may read, in the plans' order. */
	Map<PlanId, List<Long>> tasks(Actor actor, List<PlanId> plans) {
		if (plans.isEmpty()) {
			return Map.of();
		}
		Scope scope = PlanRights.readingTasks(actor);
		Map<PlanId, List<Long>> tasks = new HashMap<>();
		this.jdbc
			.sql("SELECT t.id, t.plan_id FROM task t WHERE t.plan_id IN (:plans) AND " + scope.condition()
					+ " ORDER BY t.plan_id, t.line")
			.param("plans", plans.stream().map(PlanId::value).toList())
			.params(scope.parameters())
			.query((row, index) -> Map.entry(new PlanId(row.getLong("plan_id")), row.getLong("id")))
			.list()
			.forEach((entry) -> tasks.computeIfAbsent(entry.getKey(), (plan) -> new java.util.ArrayList<>())
				.add(entry.getValue()));
		return tasks;
	}

	/** Those of these tasks that the actor may read. */
	List<Long> readable(Actor actor, List<Long> tasks) {
		if (tasks.isEmpty()) {
			return List.of();
		}
		Scope scope = PlanRights.readingTasks(actor);
		return this.jdbc.sql("SELECT t.id FROM task t WHERE t.id IN (:tasks) AND " + scope.condition())
			.param("tasks", tasks)
			.params(scope.parameters())
			.query(Long.class)
			.list()
			.stream()
			.collect(Collectors.toList());
	}

	private PlanView plan(ResultSet row) throws SQLException {
		PlanDocument document = new PlanDocument(row.getString("document_type"), row.getString("number"),
				row.getObject("issued_on", LocalDate.class), row.getString("issuing_body"), row.getString("title"),
				row.getString("signer"));
		Long file = row.getObject("source_file", Long.class);
		Long approver = row.getObject("approved_by", Long.class);
		return new PlanView(new PlanId(row.getLong("id")), document, this.citations.of(document),
				(file != null) ? new FileId(file) : null, (approver != null) ? new PersonId(approver) : null,
				Objects.requireNonNull(DatabaseTime.instant(row, "approved_at")));
	}

}
