package vn.nhipcau.webchat;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * What the house shows to the world: the chat. Everything else is not there, but for what
 * the operator may see.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

	private static final String[] OPEN = { "/", "/vao", "/tin", "/tin/moi", "/tep", "/tep/*", "/webchat/**",
			"/favicon.ico", "/demo/**" };

	@Bean
	SecurityFilterChain chat(HttpSecurity http, Problems problems) {
		return HouseRules.apply(http)
			.authorizeHttpRequests((requests) -> requests
				.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
				.permitAll()
				.requestMatchers(OPEN)
				.permitAll()
				.anyRequest()
				.denyAll())
			.addFilterBefore(new BodyLimit(problems), CsrfFilter.class)
			.build();
	}

	/** There are no passwords in this house; without this a user would be made up. */
	@Bean
	UserDetailsService nobody() {
		return new InMemoryUserDetailsManager();
	}

}
