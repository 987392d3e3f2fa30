package vn.nhipcau.webchat;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes an invitation that somebody confirmed by a button. The conversation decides what
 * it is worth; here the browser gets a fresh cookie, so that nobody who knew the old one
 * is let in with it.
 */
@RestController
class InvitationController {

	private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{8,64}");

	/**
	 * @param id made by the browser, so that a repeated attempt counts once
	 */
	record Acceptance(@Nullable String id, @Nullable String token) {
	}

	private final VisitorCookie cookie;

	private final Visitors visitors;

	private final Reception reception;

	private final Problems problems;

	InvitationController(VisitorCookie cookie, Visitors visitors, Reception reception, Problems problems) {
		this.cookie = cookie;
		this.visitors = visitors;
		this.reception = reception;
		this.problems = problems;
	}

	@PostMapping("/vao")
	ResponseEntity<Object> accept(@RequestBody Acceptance acceptance, HttpServletRequest request) {
		if (acceptance.token() == null || !TOKEN.matcher(acceptance.token()).matches()) {
			return this.problems.answer(request, HttpStatus.BAD_REQUEST, "webchat.problem.no-invitation");
		}
		Said said = Said.text(String.valueOf(acceptance.id()), "/batdau " + acceptance.token());
		Optional<String> current = this.cookie.token(request);
		if (!said.isWellFormed() || current.isEmpty()) {
			return this.problems.answer(request, HttpStatus.FORBIDDEN, "webchat.problem.no-cookie");
		}
		VisitorId visitor = this.visitors.findOrAdd(current.get());
		String fresh = this.visitors.rotate(visitor, current.get());
		this.reception.whisper(visitor, said);
		return ResponseEntity.noContent()
			.header(HttpHeaders.SET_COOKIE, this.cookie.with(fresh, request).toString())
			.build();
	}

}
