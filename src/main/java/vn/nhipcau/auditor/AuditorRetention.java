package vn.nhipcau.auditor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.storage.Expiring;

/** What the auditor removes when it has served. */
@Configuration(proxyBeanMethods = false)
class AuditorRetention {

	@Bean
	Expiring closedAuditFindings() {
		return new Expiring("audit.finding", """
				DELETE FROM audit_finding WHERE id IN (SELECT id FROM audit_finding WHERE closed_at < ? LIMIT 500)""");
	}

}
