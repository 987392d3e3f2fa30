package vn.nhipcau.files;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.storage.Retention;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class UnkeptFilesTests {

	/** A chat may show a file, and does not keep it. */
	private static final Set<String> SHOW_ONLY = Set.of("web_file.file_id", "invitation_sheet.file_id",
			"telegram_download.file", "telegram_file.file");

	@Autowired
	FileStore files;

	@Autowired
	Retention retention;

	@Autowired
	UnusedContents unused;

	@Autowired
	List<FileKeeper> keepers;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void whatNobodyKeepsGoesAfterFortyDays() {
		FileId file = stored("ảnh chưa gửi.txt");
		sweepAfter(Duration.ofDays(40));
		assertThat(this.files.bytes(file)).isPresent();
		sweepAfter(Duration.ofDays(40).plusSeconds(1));
		assertThat(this.files.bytes(file)).isEmpty();
		assertThat(this.files.find(file)).get().extracting(StoredFile::name).isEqualTo("file");
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM file_piece", Long.class)).isZero();
	}

	@Test
	void whatSomebodyKeepsStays() {
		FileId kept = stored("biên bản.txt");
		this.jdbc.update("INSERT INTO plan_draft (id, version, state, source_file, made_at)"
				+ " VALUES (1, 0, 'OPEN', ?, CURRENT_TIMESTAMP)", kept.value());
		sweepAfter(Duration.ofDays(4000));
		assertThat(this.files.bytes(kept)).isPresent();
		assertThat(this.files.find(kept)).get().extracting(StoredFile::name).isEqualTo("biên bản.txt");
		this.jdbc.update("UPDATE plan_draft SET source_file = NULL");
		sweepAfter(Duration.ofDays(4000));
		assertThat(this.files.bytes(kept)).isEmpty();
	}

	@Test
	void whoeverRefersToFilesSaysSo() {
		List<String> columns = this.jdbc.queryForList("""
				SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public'
				AND data_type = 'bigint'""", String.class)
			.stream()
			.map((column) -> column.toLowerCase(Locale.ROOT))
			.filter((column) -> column.matches(".*[._]file(_id)?") && !SHOW_ONLY.contains(column))
			.toList();
		assertThat(this.keepers).extracting((keeper) -> keeper.table() + "." + keeper.column())
			.containsExactlyInAnyOrderElementsOf(columns);
	}

	private FileId stored(String name) {
		byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
		return ((Storing.Stored) this.files.store(name, "text/plain", bytes)).file().id();
	}

	private void sweepAfter(Duration time) {
		this.retention.sweep(this.clock.instant().plus(time));
		this.unused.sweep(this.clock.instant());
	}

}
