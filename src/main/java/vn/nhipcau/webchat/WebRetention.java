package vn.nhipcau.webchat;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.storage.Expiring;

/** What the web chat removes when it has served. The visitors themselves stay. */
@Configuration(proxyBeanMethods = false)
class WebRetention {

	@Bean
	Expiring webMessages() {
		return new Expiring("web.message", """
				DELETE FROM web_message WHERE (visitor_id, number) IN (
				  SELECT visitor_id, number FROM web_message WHERE created_at < ? LIMIT 500)""");
	}

	/** The right to open a file that stands in nothing newer. */
	@Bean
	Expiring webFiles() {
		return new Expiring("web.file", """
				DELETE FROM web_file WHERE (visitor_id, file_id) IN (
				  SELECT visitor_id, file_id FROM web_file WHERE shown_at < ? LIMIT 500)""");
	}

}
