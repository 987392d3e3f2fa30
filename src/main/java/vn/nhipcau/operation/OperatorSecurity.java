package vn.nhipcau.operation;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Whether the house is well may be asked by anybody; everything else under
 * {@code /actuator} is for who bears the operator's token, and is not there where none is
 * set.
 */
@Configuration(proxyBeanMethods = false)
class OperatorSecurity {

	static final String OPERATOR = "OPERATOR";

	private static final int SHORTEST = 32;

	/**
	 * @param token a long random word, such as {@code openssl rand -hex 32} gives
	 */
	@ConfigurationProperties("nhipcau.operator")
	record Settings(@Nullable String token) {

		Settings {
			token = (token == null || token.isBlank()) ? null : token.strip();
			if (token != null && token.length() < SHORTEST) {
				throw new IllegalArgumentException(
						"nhipcau.operator.token must have at least " + SHORTEST + " characters");
			}
		}

		@Override
		public String toString() {
			return "Settings[token=" + (this.token != null) + "]";
		}

	}

	@Bean
	@Order(1)
	SecurityFilterChain operatorChain(HttpSecurity http, Settings settings) {
		String token = settings.token();
		AuthenticationEntryPoint refused = (request, response, denied) -> {
			if (token == null) {
				response.sendError(HttpServletResponse.SC_NOT_FOUND);
			}
			else {
				response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
				response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			}
		};
		http.securityMatcher("/actuator/**")
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/actuator/health", "/actuator/health/*")
				.permitAll()
				.anyRequest()
				.hasAuthority(OPERATOR))
			.exceptionHandling((denials) -> denials.authenticationEntryPoint(refused))
			.csrf((csrf) -> csrf.disable())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable());
		if (token != null) {
			http.addFilterBefore(new BearerToken(token), AuthorizationFilter.class);
		}
		return http.build();
	}

}
