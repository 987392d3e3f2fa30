package vn.nhipcau.petition;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.files.FileKeeper;

/** What citizens and agencies attached stays as long as the case has content. */
@Configuration(proxyBeanMethods = false)
class PetitionFiles {

	@Bean
	FileKeeper petitionFiles() {
		return new FileKeeper("petition_file", "file_id");
	}

}
