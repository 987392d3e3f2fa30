package vn.nhipcau.organization;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.storage.Expiring;

/** Removes the links of letters long after they have opened anything. */
@Configuration(proxyBeanMethods = false)
class MailLinkRetention {

	@Bean
	Expiring mailLinks() {
		return new Expiring("invitation.mail", """
				DELETE FROM invitation WHERE id IN (
				  SELECT id FROM invitation WHERE message_id IS NOT NULL AND expires_at < ? LIMIT 500)""");
	}

}
