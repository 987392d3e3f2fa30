package vn.nhipcau.chat;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.storage.Expiring;

/**
 * What the inbox and the jobs remove when they have served: of what is finished the
 * lowest numbers, which are the oldest.
 */
@Configuration(proxyBeanMethods = false)
class InboxRetention {

	/** Keys stay a while longer than any platform repeats an update. */
	@Bean
	Expiring inboxKeys() {
		return new Expiring("inbox.key",
				"""
						DELETE FROM inbox WHERE finished_at < ? AND id IN (
						  SELECT id FROM inbox WHERE state IN ('DONE', 'DISMISSED') ORDER BY id LIMIT 500 FOR UPDATE SKIP LOCKED)""");
	}

	@Bean
	Expiring inboxSetAside() {
		return new Expiring("inbox.set-aside", """
				DELETE FROM inbox WHERE id IN (
				  SELECT id FROM inbox WHERE state = 'ASIDE' AND finished_at < ? LIMIT 500 FOR UPDATE SKIP LOCKED)""");
	}

	@Bean
	Expiring finishedJobs() {
		return new Expiring("job", """
				DELETE FROM job WHERE created_at < ? AND id IN (
				  SELECT id FROM job WHERE state <> 'PENDING' ORDER BY id LIMIT 500 FOR UPDATE SKIP LOCKED)""");
	}

}
