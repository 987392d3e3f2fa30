package vn.nhipcau.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.files.FileKeeper;

/** The document a plan was read from stays with it. */
@Configuration(proxyBeanMethods = false)
class PlanFiles {

	@Bean
	FileKeeper planFiles() {
		return new FileKeeper("plan", "source_file");
	}

}
