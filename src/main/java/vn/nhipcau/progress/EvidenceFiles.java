package vn.nhipcau.progress;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.files.FileKeeper;

/** Evidence stays with its report. */
@Configuration(proxyBeanMethods = false)
class EvidenceFiles {

	@Bean
	FileKeeper evidenceFiles() {
		return new FileKeeper("evidence_file", "file_id");
	}

}
