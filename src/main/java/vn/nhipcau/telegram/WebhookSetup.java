package vn.nhipcau.telegram;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

import vn.nhipcau.storage.Vault;

/** Opens the one address at which Telegram calls us. */
@Configuration(proxyBeanMethods = false)
@Conditional(WebhookGiven.class)
class WebhookSetup {

	@Bean
	WebhookSecret telegramWebhookSecret(TelegramSettings settings, BotToken token, Vault vault) {
		return WebhookSecret.of(settings, token, vault);
	}

	@Bean
	@Order(1)
	SecurityFilterChain telegramWebhookSecurity(HttpSecurity http) {
		return http.securityMatcher(WebhookController.PATH)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf((csrf) -> csrf.disable())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.build();
	}

}
