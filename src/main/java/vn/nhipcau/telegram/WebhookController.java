package vn.nhipcau.telegram;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where Telegram calls us. Nothing is read before the caller has proved who it is. */
@RestController
@Conditional(WebhookGiven.class)
class WebhookController {

	static final String PATH = "/telegram/webhook";

	private static final Logger log = LoggerFactory.getLogger(WebhookController.class);

	private static final int LARGEST = 1024 * 1024;

	private static final String SECONDS_TO_WAIT = "5";

	private final Desk desk;

	private final WebhookSecret secret;

	private volatile boolean closing;

	WebhookController(Desk desk, WebhookSecret secret) {
		this.desk = desk;
		this.secret = secret;
	}

	/** Another node takes it, or Telegram keeps it until the next start. */
	@EventListener(ContextClosedEvent.class)
	void close() {
		this.closing = true;
	}

	@PostMapping(PATH)
	ResponseEntity<Void> receive(
			@RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", required = false) @Nullable String given,
			HttpServletRequest request) throws IOException {
		if (!this.secret.is(given)) {
			return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
		}
		if (this.closing) {
			return later();
		}
		if (request.getContentLengthLong() > LARGEST) {
			return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
		}
		byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
		return (body.length > LARGEST) ? ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build() : take(body);
	}

	private ResponseEntity<Void> take(byte[] body) {
		try {
			JsonNode update = BotApi.JSON.readTree(body);
			this.desk.take(List.of(update));
			return ResponseEntity.ok().build();
		}
		catch (JsonProcessingException ex) {
			log.error("A call of {} bytes is no update", body.length);
			return ResponseEntity.badRequest().build();
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("Not taken, the database does not answer: {}", ex.getClass().getSimpleName());
			return later();
		}
		catch (IOException ex) {
			return ResponseEntity.badRequest().build();
		}
	}

	private static ResponseEntity<Void> later() {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
			.build();
	}

}
