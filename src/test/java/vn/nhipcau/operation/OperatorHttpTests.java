package vn.nhipcau.operation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.storage.SweepDriver;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableDatabaseTime;

import static org.assertj.core.api.Assertions.assertThat;

/** What anybody, and what the operator, is shown over HTTP. */
@ModuleTest
class OperatorHttpTests {

	private static final Pattern METRIC = Pattern.compile("nhipcau_[a-z_]+");

	/** Is there only where a bot is. */
	private static final String TELEGRAM = "nhipcau_telegram_silence_seconds";

	@LocalServerPort
	int port;

	@Autowired
	Conversations conversations;

	@Autowired
	MovableDatabaseTime databaseTime;

	@Autowired
	SweepDriver sweeps;

	@Autowired
	JdbcTemplate jdbc;

	private final HttpClient http = HttpClient.newHttpClient();

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness" })
	void anybodyMayAskWhetherTheHouseIsWellAndLearnsNothingElse(String path) throws Exception {
		HttpResponse<String> answer = get(path, null);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components", "inbox", "db");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/prometheus", "/actuator/incidents", "/actuator/env", "/actuator" })
	void withoutTheTokenNothingElseIsShown(String path) throws Exception {
		for (String token : new String[] { null, "", "a-token-for-tests-of-at-least-32-characterS" }) {
			HttpResponse<String> answer = get(path, token);
			assertThat(answer.statusCode()).isEqualTo(401);
			assertThat(answer.body()).isEmpty();
		}
	}

	@Test
	void theOperatorSeesNumbers() throws Exception {
		String health = get("/actuator/health", ModuleTest.OPERATOR_TOKEN).body();
		assertThat(health).contains("\"inbox\"", "\"outbox\"", "\"sweeps\"", "\"oldest in seconds\":0", "\"dead\":",
				"\"watches\"");
		assertThat(get("/actuator/health/liveness", ModuleTest.OPERATOR_TOKEN).body()).doesNotContain("\"db\"");
		assertThat(get("/actuator/health/readiness", ModuleTest.OPERATOR_TOKEN).body()).contains("\"db\"");
		assertThat(get("/actuator/env", ModuleTest.OPERATOR_TOKEN).statusCode()).isEqualTo(404);
	}

	@Test
	void everyMetricThatAnAlertNamesIsThere() throws Exception {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		lan.says("/dem");
		this.sweeps.run("forms-left-alone");
		String rules = Files.readString(Path.of("src/docs/alerts.yml"));
		assertThat(new Yaml().<java.util.Map<String, Object>>load(rules)).containsKey("groups");
		Set<String> named = METRIC.matcher(rules)
			.results()
			.map((match) -> match.group())
			.collect(Collectors.toCollection(TreeSet::new));
		named.remove(TELEGRAM);
		String shown = get("/actuator/prometheus", ModuleTest.OPERATOR_TOKEN).body();
		Set<String> there = METRIC.matcher(shown).results().map((match) -> match.group()).collect(Collectors.toSet());
		assertThat(there).containsAll(named);
		assertThat(shown)
			.contains("nhipcau_sweep_age_seconds{sweep=\"reminders\"}",
					"nhipcau_sweep_duration_seconds_count{result=\"done\",sweep=\"forms-left-alone\"}",
					"nhipcau_outbox_sent_total{channel=\"fake\",outcome=\"sent\"}",
					"nhipcau_inbox_handled_total{result=\"done\"}")
			.doesNotContain("lan\"");
		assertThat(Files.readString(Path.of("src/docs/operations.md"))).contains(named);
	}

	@Test
	void incidentsAreListedWithoutContentAndDecidedAbout() throws Exception {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		lan.says("/cong một hai");
		this.conversations.channel(lan.address()).decide((parcel) -> new SendOutcome.Rejected("bad markup"));
		lan.says("/dem");
		String list = get("/actuator/incidents", ModuleTest.OPERATOR_TOKEN).body();
		assertThat(list).contains("\"kind\":\"set_aside\"", "\"kind\":\"rejected\"", "L-", "TN-", "bad markup")
			.doesNotContain("một hai", "Đã đếm", "fake:lan");
		String id = "rejected-"
				+ this.jdbc.queryForObject("SELECT id FROM outbox WHERE state = 'REJECTED'", Long.class);
		this.conversations.channel(lan.address()).decide((parcel) -> null);
		assertThat(post("/actuator/incidents/" + id + "/replay").statusCode()).isEqualTo(200);
		assertThat(post("/actuator/incidents/" + id + "/replay").body()).contains("DECIDED_ALREADY");
		lan.isTold("Đã đếm 1");
		assertThat(post("/actuator/incidents/set_aside-1/dismiss").statusCode()).isEqualTo(200);
		assertThat(post("/actuator/incidents/rubbish/dismiss").statusCode()).isEqualTo(404);
		assertThat(post("/actuator/incidents/set_aside-1/delete").statusCode()).isEqualTo(400);
		assertThat(get("/actuator/incidents", ModuleTest.OPERATOR_TOKEN).body()).isEqualTo("[]");
		assertThat(this.jdbc.queryForObject(
				"SELECT COUNT(*) FROM audit WHERE origin = 'operator''s endpoint' AND person_id IS NULL", Long.class))
			.isEqualTo(2);
	}

	private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
		return this.http.send(request(path, token).build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path) throws IOException, InterruptedException {
		return this.http.send(request(path, ModuleTest.OPERATOR_TOKEN).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.noBody())
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path, String token) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.timeout(Duration.ofSeconds(20));
		return (token != null) ? request.header("Authorization", "Bearer " + token) : request;
	}

}
