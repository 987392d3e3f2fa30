package vn.nhipcau.chat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.delivery.Channels;
import vn.nhipcau.delivery.Outbox;
import vn.nhipcau.files.FileStore;

/** Puts the words and the tools of a turn in place. */
@Configuration(proxyBeanMethods = false)
class ChatSettings {

	/**
	 * @param directory wording that overlays {@code messages/}, file by file and key by
	 * key
	 */
	@ConfigurationProperties("nhipcau.messages")
	record Overlay(@Nullable Path directory) {
	}

	@Bean
	Dictionary dictionary(Overlay overlay, Clock clock) throws IOException {
		return new Dictionary(overlay.directory(), clock);
	}

	@Bean
	CurrentTurn.Tools turnTools(Outbox outbox, Composer composer, Dictionary dictionary, Forms forms, Jobs jobs,
			Channels channels, FileStore files, Clock clock) {
		return new CurrentTurn.Tools(outbox, composer, dictionary, forms, jobs, channels, files, clock);
	}

}
