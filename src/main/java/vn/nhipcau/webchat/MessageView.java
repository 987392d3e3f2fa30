package vn.nhipcau.webchat;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.delivery.Button;
import vn.nhipcau.files.StoredFile;

/**
 * A message as the page receives it.
 *
 * @param nodes strings and {@link Element}s
 * @param cleared whatever the page shows up to this number is gone
 */
record MessageView(long number, long change, boolean mine, @Nullable String clientId, Instant at, boolean edited,
		List<Object> nodes, List<List<Button>> rows, List<FileView> files, Utterance.@Nullable Place place,
		long cleared) {

	record Element(String name, @Nullable String href, List<Object> children) {
	}

	/**
	 * @param href where it is fetched, or {@code null} when its content is gone
	 */
	record FileView(long id, String name, long size, boolean picture, @Nullable String href) {

		static FileView of(StoredFile file) {
			return new FileView(file.id().value(), file.name(), file.size(), file.isPicture(),
					file.present() ? "/tep/" + file.id().value() : null);
		}

	}

}
