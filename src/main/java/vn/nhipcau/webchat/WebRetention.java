package vn.nhipcau.webchat;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.storage.Expiring;

/** What the web chat removes when it has served. */
@Configuration(proxyBeanMethods = false)
class WebRetention {

	@Bean
	Expiring webMessages() {
		return new Expiring("web.message", """
				DELETE FROM web_message WHERE (visitor_id, number) IN (
				  SELECT visitor_id, number FROM web_message WHERE created_at < ?
				  ORDER BY created_at LIMIT 500 FOR UPDATE SKIP LOCKED)""");
	}

	/** The right to open a file that stands in nothing newer. */
	@Bean
	Expiring webFiles() {
		return new Expiring("web.file", """
				DELETE FROM web_file WHERE (visitor_id, file_id) IN (
				  SELECT visitor_id, file_id FROM web_file WHERE shown_at < ?
				  ORDER BY shown_at LIMIT 500 FOR UPDATE SKIP LOCKED)""");
	}

	/** Browsers that nothing has been heard of, and in whose chats nothing is left. */
	@Bean
	Expiring webVisitors() {
		return new Expiring("web.visitor", """
				DELETE FROM web_visitor WHERE id IN (
				  SELECT id FROM web_visitor v WHERE changed_on < CAST(? AS date)
				    AND NOT EXISTS (SELECT 1 FROM web_message m WHERE m.visitor_id = v.id)
				    AND NOT EXISTS (SELECT 1 FROM web_file f WHERE f.visitor_id = v.id)
				  ORDER BY changed_on LIMIT 500 FOR UPDATE SKIP LOCKED)""");
	}

}
