package vn.nhipcau.webchat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Words;

/** Tells the page in a sentence why something was not taken. */
@Component
class Problems {

	/**
	 * @param problem the sentence to show
	 */
	record Problem(String problem) {
	}

	private final Dictionary dictionary;

	private final JsonMapper json;

	Problems(Dictionary dictionary, JsonMapper json) {
		this.dictionary = dictionary;
		this.json = json;
	}

	Words words(HttpServletRequest request) {
		return this.dictionary.in(PageLanguage.of(request));
	}

	ResponseEntity<Object> answer(HttpServletRequest request, HttpStatus status, String key,
			@Nullable Object... arguments) {
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_JSON)
			.body(new Problem(words(request).plain(key, arguments)));
	}

	/** For places outside the reach of a controller. */
	void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key,
			@Nullable Object... arguments) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getOutputStream()
			.write(this.json.writeValueAsBytes(new Problem(words(request).plain(key, arguments))));
	}

	void writeWait(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
		long seconds = wait.toSeconds() + 1;
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		write(request, response, HttpStatus.TOO_MANY_REQUESTS, "webchat.problem.too-many", "seconds", seconds);
	}

}
