package vn.nhipcau.telegram;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Gathered;
import vn.nhipcau.storage.Vault;

/**
 * What each message said last, by a fingerprint: Telegram reports an edit also when
 * somebody only put a heart on it.
 */
@Component
class Versions {

	private static final List<String> FILES = List.of("document", "voice", "audio", "video", "video_note");

	private static final int DIGITS = 16;

	private final JdbcTemplate jdbc;

	private final Vault vault;

	private final Clock clock;

	private final Gathered<Version> gathered = new Gathered<>(60, this::write);

	Versions(JdbcTemplate jdbc, Vault vault, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.clock = clock;
	}

	private record Version(long chat, long message, String fingerprint) {

		boolean isOfTheSame(Version other) {
			return this.chat == other.chat && this.message == other.message;
		}

	}

	/** With the transaction that handles the message. */
	void said(JsonNode message) {
		this.gathered.add(version(message));
	}

	/**
	 * Takes note of an edit.
	 * @return whether it changed anything that we read; also when we do not know what was
	 * there before
	 */
	boolean changed(JsonNode message) {
		Version now = version(message);
		boolean changed = !last(now).filter(now.fingerprint()::equals).isPresent();
		this.gathered.add(now);
		return changed;
	}

	private Optional<String> last(Version of) {
		return this.gathered.pending()
			.stream()
			.filter(of::isOfTheSame)
			.reduce((earlier, later) -> later)
			.map(Version::fingerprint)
			.or(() -> this.jdbc.queryForList("""
					SELECT fingerprint FROM telegram_version WHERE chat = ? AND message = ?
					ORDER BY id DESC LIMIT 1""", String.class, of.chat(), of.message()).stream().findFirst());
	}

	private void write(List<Version> versions) {
		Instant now = this.clock.instant();
		this.jdbc.batchUpdate("INSERT INTO telegram_version (chat, message, fingerprint, said_at) VALUES (?, ?, ?, ?)",
				versions, versions.size(), (statement, version) -> {
					statement.setLong(1, version.chat());
					statement.setLong(2, version.message());
					statement.setString(3, version.fingerprint());
					statement.setObject(4, DatabaseTime.column(now));
				});
	}

	private Version version(JsonNode message) {
		long chat = message.path("chat").path("id").asLong();
		long number = message.path("message_id").asLong();
		byte[] fingerprint = this.vault.fingerprint("telegram|version|" + chat + "|" + number + "|" + content(message));
		return new Version(chat, number, HexFormat.of().formatHex(fingerprint).substring(0, DIGITS));
	}

	/** The last size of a picture is its largest. */
	private static String content(JsonNode message) {
		JsonNode sizes = message.path("photo");
		StringBuilder content = new StringBuilder().append(message.path("text").asText(""))
			.append(message.path("caption").asText(""))
			.append('|')
			.append(sizes.path(sizes.size() - 1).path("file_unique_id").asText(""));
		FILES.forEach((kind) -> content.append('|').append(message.path(kind).path("file_unique_id").asText("")));
		return content.toString();
	}

}
