package vn.nhipcau.delivery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.storage.Expiring;

/** What the outbox removes when it has served. */
@Configuration(proxyBeanMethods = false)
class OutboxRetention {

	@Bean
	Expiring outboxContent() {
		return new Expiring("outbox.content", """
				UPDATE outbox SET body = NULL WHERE id IN (
				  SELECT id FROM outbox WHERE body IS NOT NULL AND state NOT IN ('PENDING', 'PARKED', 'REJECTED')
				    AND finished_at < ? ORDER BY finished_at LIMIT 500 FOR UPDATE SKIP LOCKED)""");
	}

	/** What could not be sent may still be sent again, for a while longer. */
	@Bean
	Expiring deadContent() {
		return new Expiring("outbox.dead", """
				UPDATE outbox SET body = NULL WHERE id IN (
				  SELECT id FROM outbox WHERE body IS NOT NULL AND state IN ('PARKED', 'REJECTED')
				    AND finished_at < ? LIMIT 500 FOR UPDATE SKIP LOCKED)""");
	}

	@Bean
	Expiring outboxRows() {
		return new Expiring("outbox.row", """
				DELETE FROM outbox WHERE id IN (
				  SELECT id FROM outbox WHERE state <> 'PENDING' AND finished_at < ? ORDER BY finished_at
				  LIMIT 500 FOR UPDATE SKIP LOCKED)""");
	}

	/** They are as old as their numbers are low: no index by age is needed. */
	@Bean
	Expiring sentMessages() {
		return new Expiring("sent_message", """
				DELETE FROM sent_message WHERE at < ? AND outbox_id IN (
				  SELECT outbox_id FROM sent_message ORDER BY outbox_id LIMIT 500 FOR UPDATE SKIP LOCKED)""");
	}

}
