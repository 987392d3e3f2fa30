package vn.nhipcau.webchat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What the house shows to the world: the chat. Everything else is not there, but for what
 * the operator may see.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

	private static final String[] OPEN = { "/", "/vao", "/tin", "/tin/moi", "/tep", "/tep/*", "/webchat/**",
			"/favicon.ico", "/demo/**", "/nhapkehoach/mau" };

	private static final String OUR_OWN_ONLY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self' blob:", "connect-src 'self'", "manifest-src 'self'", "base-uri 'none'",
			"form-action 'self'", "frame-ancestors 'none'");

	@Bean
	SecurityFilterChain chat(HttpSecurity http, Problems problems) {
		CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Lax"));
		AuthenticationEntryPoint nothingHere = (request, response, denied) -> response
			.sendError(HttpServletResponse.SC_NOT_FOUND);
		return http
			.authorizeHttpRequests((requests) -> requests
				.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
				.permitAll()
				.requestMatchers(OPEN)
				.permitAll()
				.anyRequest()
				.denyAll())
			.exceptionHandling((denials) -> denials.authenticationEntryPoint(nothingHere))
			.csrf((csrf) -> csrf.spa().csrfTokenRepository(tokens))
			.addFilterBefore(new BodyLimit(problems), CsrfFilter.class)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.headers(WebSecurity::headers)
			.build();
	}

	/** There are no passwords in this house; without this a user would be made up. */
	@Bean
	UserDetailsService nobody() {
		return new InMemoryUserDetailsManager();
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((csp) -> csp.policyDirectives(OUR_OWN_ONLY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
			.permissionsPolicyHeader((permissions) -> permissions
				.policy("geolocation=(self), camera=(), microphone=(), payment=(), usb=()"))
			.frameOptions((frames) -> frames.deny());
	}

}
