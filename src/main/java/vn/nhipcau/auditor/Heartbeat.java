package vn.nhipcau.auditor;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets a dead-man's switch outside know that an audit passed; it rings when none does.
 */
@Component
class Heartbeat {

	private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);

	private static final int FIRST_FAILURE = 400;

	private final AuditorSettings settings;

	private final HttpClient client;

	private final AtomicBoolean failing = new AtomicBoolean();

	Heartbeat(AuditorSettings settings) {
		this.settings = settings;
		this.client = HttpClient.newBuilder().connectTimeout(settings.heartbeatTimeout()).build();
	}

	/** A failure is logged once, and again after it has gone well in between. */
	void beat() {
		if (this.settings.heartbeatUrl() == null) {
			return;
		}
		try {
			HttpRequest request = HttpRequest.newBuilder(this.settings.heartbeatUrl())
				.timeout(this.settings.heartbeatTimeout())
				.build();
			int status = this.client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
			heard(status < FIRST_FAILURE, "status " + status);
		}
		catch (IOException ex) {
			heard(false, ex.toString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void heard(boolean well, String answer) {
		boolean known = this.failing.getAndSet(!well);
		if (!well && !known) {
			log.warn("The heartbeat of the auditor is not heard: {}", answer);
		}
	}

}
