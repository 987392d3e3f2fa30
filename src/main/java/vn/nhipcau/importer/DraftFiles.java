package vn.nhipcau.importer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.files.FileKeeper;

/** The document of a draft stays until the draft is decided. */
@Configuration(proxyBeanMethods = false)
class DraftFiles {

	@Bean
	FileKeeper draftFiles() {
		return new FileKeeper("plan_draft", "source_file");
	}

}
