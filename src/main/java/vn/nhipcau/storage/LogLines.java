package vn.nhipcau.storage;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;

import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.structured.JsonWriterStructuredLogFormatter;
import org.springframework.core.env.Environment;

/**
 * The structured log: one JSON object a line with the names of the Elastic Common Schema,
 * and of a fault its class and its trace, never its message, which may quote a row. Every
 * message leaves two lines, so they are written without the frame's filters, which look
 * at each member's path. Named in the settings.
 */
class LogLines extends JsonWriterStructuredLogFormatter<ILoggingEvent> {

	private static final StackTracePrinter TRACES = new QuietStackTraces();

	LogLines(Environment environment) {
		super((line) -> members(line, ProcessHandle.current().pid(),
				environment.getProperty("spring.application.name", "")), null);
	}

	private static void members(JsonWriter.Members<ILoggingEvent> line, long process, String service) {
		line.add("@timestamp", ILoggingEvent::getInstant);
		line.add("log.level", (event) -> event.getLevel().toString());
		line.add("log.logger", ILoggingEvent::getLoggerName);
		line.add("message", ILoggingEvent::getFormattedMessage);
		line.add().usingPairs((event, pairs) -> event.getMDCPropertyMap().forEach(pairs));
		line.add().whenNotNull(ILoggingEvent::getThrowableProxy).usingMembers((fault) -> {
			fault.add("error.type", (event) -> event.getThrowableProxy().getClassName());
			fault.add("error.stack_trace", LogLines::trace);
		});
		line.add("process.pid", process);
		line.add("process.thread.name", ILoggingEvent::getThreadName);
		line.add("service.name", service);
		line.add("ecs.version", "8.11");
	}

	private static String trace(ILoggingEvent event) {
		return TRACES.printStackTraceToString(((ThrowableProxy) event.getThrowableProxy()).getThrowable());
	}

}
