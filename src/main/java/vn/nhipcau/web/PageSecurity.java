package vn.nhipcau.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import vn.nhipcau.webchat.HouseRules;

/**
 * Lets requests for pages through to their controllers, each of which asks who speaks: a
 * stranger finds nothing there.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

	@Bean
	@Order(2)
	SecurityFilterChain pages(HttpSecurity http) {
		return HouseRules.apply(http)
			.securityMatcher("/ra-soat/**", "/nhapkehoach/**", "/web/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.build();
	}

}
