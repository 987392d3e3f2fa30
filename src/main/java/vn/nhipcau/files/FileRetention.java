package vn.nhipcau.files;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.storage.Expiring;

/**
 * Files that no feature keeps are forgotten: what was uploaded and never sent, what was
 * drawn for one answer.
 */
@Configuration(proxyBeanMethods = false)
class FileRetention {

	@Bean
	Expiring unkeptFiles(List<FileKeeper> keepers) {
		String unkept = keepers.stream()
			.map((keeper) -> " AND NOT EXISTS (SELECT 1 FROM " + keeper.table() + " k WHERE k." + keeper.column()
					+ " = f.id)")
			.collect(Collectors.joining());
		return new Expiring("file.unkept", """
				UPDATE stored_file SET content_id = NULL, name = 'file', forgotten_at = CURRENT_TIMESTAMP WHERE id IN (
				  SELECT f.id FROM stored_file f WHERE f.content_id IS NOT NULL AND f.created_at < ?""" + unkept
				+ " LIMIT 500)");
	}

}
