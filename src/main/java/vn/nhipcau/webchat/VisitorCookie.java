package vn.nhipcau.webchat;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Reads and makes the cookie by which a browser is known again. */
@Component
class VisitorCookie {

	/** The longest that browsers keep any cookie. */
	private static final Duration LIFE = Duration.ofDays(400);

	private final Tokens tokens;

	VisitorCookie(Tokens tokens) {
		this.tokens = tokens;
	}

	/** The token, unless it is missing or none of ours. */
	Optional<String> token(HttpServletRequest request) {
		@Nullable Cookie cookie = WebUtils.getCookie(request, name(request));
		return Optional.ofNullable(cookie).map(Cookie::getValue).filter(this.tokens::isOurs);
	}

	ResponseCookie with(String token, HttpServletRequest request) {
		return ResponseCookie.from(name(request), token)
			.path("/")
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.maxAge(LIFE)
			.build();
	}

	/** {@code __Host-}: no neighbouring host can set it; browsers want TLS for that. */
	private static String name(HttpServletRequest request) {
		return request.isSecure() ? "__Host-nhipcau" : "nhipcau";
	}

}
