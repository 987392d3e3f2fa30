package vn.nhipcau.webchat;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What holds for every page of the house: nothing of others runs in it, nobody else can
 * post to it, nothing of it is kept by browsers, and there are no sessions.
 */
public final class HouseRules {

	private static final String OUR_OWN_ONLY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self' blob:", "connect-src 'self'", "manifest-src 'self'", "base-uri 'none'",
			"form-action 'self'", "frame-ancestors 'none'");

	private HouseRules() {
	}

	public static HttpSecurity apply(HttpSecurity http) {
		CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Lax"));
		AuthenticationEntryPoint nothingHere = (request, response, denied) -> response
			.sendError(HttpServletResponse.SC_NOT_FOUND);
		return http.exceptionHandling((denials) -> denials.authenticationEntryPoint(nothingHere))
			.csrf((csrf) -> csrf.spa().csrfTokenRepository(tokens))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.headers(HouseRules::headers);
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((csp) -> csp.policyDirectives(OUR_OWN_ONLY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
			.permissionsPolicyHeader((permissions) -> permissions
				.policy("geolocation=(self), camera=(), microphone=(), payment=(), usb=()"))
			.frameOptions((frames) -> frames.deny());
	}

}
