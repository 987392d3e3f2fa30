package vn.nhipcau.webchat;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

import vn.nhipcau.storage.FaultLine;

/** Looks every second for what other nodes wrote, and keeps open lines alive. */
@Component
class StreamClock implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(StreamClock.class);

	private final Streams streams;

	private final boolean starts;

	private @Nullable ScheduledExecutorService clock;

	private boolean away;

	StreamClock(Streams streams, @Value("${nhipcau.engine.start:true}") boolean starts) {
		this.streams = streams;
		this.starts = starts;
	}

	@Override
	public void start() {
		ScheduledExecutorService started = Executors
			.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("web-poll-"));
		started.scheduleWithFixedDelay(this::poll, 1, 1, TimeUnit.SECONDS);
		started.scheduleWithFixedDelay(this.streams::greetAll, 15, 15, TimeUnit.SECONDS);
		this.clock = started;
	}

	@Override
	public void stop() {
		if (this.clock != null) {
			this.clock.shutdown();
			this.clock = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.clock != null;
	}

	@Override
	public boolean isAutoStartup() {
		return this.starts;
	}

	private void poll() {
		try {
			this.streams.poll();
			this.away = false;
		}
		catch (RuntimeException ex) {
			if (!this.away) {
				log.warn("Open chats wait for the database: {}", FaultLine.of(ex));
			}
			this.away = true;
		}
	}

}
