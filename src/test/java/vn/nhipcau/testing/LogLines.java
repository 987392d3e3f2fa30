package vn.nhipcau.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/** Keeps every line that is logged while it is open, ours in every detail. */
public final class LogLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	private final Map<Logger, Level> before;

	private final Logger root = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();

	public LogLines() {
		List<Logger> ours = List.of(logger("vn.nhipcau"), logger("vn.nhipcau.chat"), logger("vn.nhipcau.storage.Way"));
		this.before = new java.util.HashMap<>();
		ours.forEach((logger) -> {
			this.before.put(logger, logger.getLevel());
			logger.setLevel(Level.DEBUG);
		});
		setContext(this.root.getLoggerContext());
		start();
		this.root.addAppender(this);
	}

	/** As a formatter would print them, with their fields and every cause. */
	public List<String> all() {
		return this.events.stream().map(LogLines::printed).toList();
	}

	/** Those that bear this cause. */
	public List<String> of(long cause) {
		return this.events.stream()
			.filter((event) -> Long.toString(cause).equals(event.getMDCPropertyMap().get("cause")))
			.map(LogLines::printed)
			.toList();
	}

	@Override
	public void close() {
		this.root.detachAppender(this);
		this.before.forEach(Logger::setLevel);
	}

	@Override
	protected void append(ILoggingEvent event) {
		event.prepareForDeferredProcessing();
		this.events.add(event);
	}

	private static String printed(ILoggingEvent event) {
		StringBuilder line = new StringBuilder(event.getLevel() + " " + event.getLoggerName() + " "
				+ event.getThreadName() + " " + event.getMDCPropertyMap() + " " + event.getFormattedMessage());
		for (IThrowableProxy fault = event.getThrowableProxy(); fault != null; fault = fault.getCause()) {
			line.append(" | ").append(fault.getClassName()).append(": ").append(fault.getMessage());
		}
		return line.toString();
	}

	private static Logger logger(String name) {
		return (Logger) LoggerFactory.getLogger(name);
	}

}
