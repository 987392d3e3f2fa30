package vn.nhipcau.storage;

import java.time.Instant;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class LogLinesTests {

	private final LogLines lines = new LogLines(
			new MockEnvironment().withProperty("spring.application.name", "nhipcau"));

	@Test
	void aStepBearsTheNumberOfTheMessageItFollowsFrom() {
		LoggingEvent event = event(null);
		event.setMDCPropertyMap(Map.of(Way.CAUSE, "41000"));

		JsonNode line = read(event);

		assertThat(line.path("cause").asString()).isEqualTo("41000");
		assertThat(line.path("@timestamp").asString()).isEqualTo("2026-06-01T02:00:00Z");
		assertThat(line.path("log.level").asString()).isEqualTo("WARN");
		assertThat(line.path("message").asString()).isEqualTo("Message 7 is \"put off\"");
		assertThat(line.path("service.name").asString()).isEqualTo("nhipcau");
		assertThat(line.has("error.type")).isFalse();
	}

	@Test
	void ofAFaultItSaysWhichAndWhereButNotWhatItQuotes() {
		LoggingEvent event = event(
				new IllegalStateException("Nguyễn Thị Lan, 0912345678", new RuntimeException("số nhà 12")));

		JsonNode line = read(event);

		assertThat(line.path("error.type").asString()).isEqualTo("java.lang.IllegalStateException");
		assertThat(line.path("error.stack_trace").asString()).contains("LogLinesTests");
		assertThat(line.toString()).doesNotContain("Lan", "0912", "số nhà");
	}

	private JsonNode read(LoggingEvent event) {
		String written = this.lines.format(event);
		assertThat(written).endsWith("\n").containsOnlyOnce("\n");
		return JsonMapper.shared().readTree(written);
	}

	private static LoggingEvent event(Throwable fault) {
		LoggerContext context = new LoggerContext();
		context.setMDCAdapter(new LogbackMDCAdapter());
		LoggingEvent event = new LoggingEvent("", context.getLogger("vn.nhipcau"), Level.WARN,
				"Message {} is \"put off\"", fault, new Object[] { 7 });
		event.setInstant(Instant.parse("2026-06-01T02:00:00Z"));
		return event;
	}

}
