package vn.nhipcau.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ModuleTest
class FileStoreTests {

	@Autowired
	FileStore files;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void aLargeFileComesBackAsItWas() throws IOException {
		byte[] bytes = text(3 * Contents.PIECE + 17);
		StoredFile file = stored(this.files.store("biên bản.txt", null, new ByteArrayInputStream(bytes)));
		assertThat(this.files.bytes(file.id())).contains(bytes);
		assertThat(this.files.find(file.id())).contains(file);
		assertThat(file.name()).isEqualTo("biên bản.txt");
		assertThat(count("file_piece")).isEqualTo(4);
	}

	@Test
	void contentAtRestIsSealed() {
		stored(this.files.store("a.txt", null, "đường ngập".getBytes(StandardCharsets.UTF_8)));
		byte[] sealed = this.jdbc.queryForObject("SELECT sealed FROM file_piece", byte[].class);
		assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("ngập");
	}

	@Test
	void theSameBytesAreKeptOnceAndUntilTheLastIsForgotten() {
		FileId first = stored(this.files.store("a.txt", null, text(10))).id();
		FileId second = stored(this.files.store("b.txt", null, text(10))).id();
		assertThat(count("file_content")).isEqualTo(1);
		this.files.forget(first);
		assertThat(this.files.open(first)).isEmpty();
		assertThat(this.files.bytes(second)).contains(text(10));
		this.files.forget(second);
		assertThat(count("file_content")).isZero();
		assertThat(this.files.find(second)).get().returns(false, StoredFile::present);
	}

	@Test
	void manyWhoSendAndForgetTheSameAtOnceDisturbNobody() throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(4);
		try {
			Callable<FileId> sends = () -> {
				this.files.forget(stored(this.files.store("a.txt", null, text(10))).id());
				return stored(this.files.store("a.txt", null, text(10))).id();
			};
			for (var sent : people.invokeAll(IntStream.range(0, 40).mapToObj((i) -> sends).toList())) {
				assertThat(this.files.bytes(sent.get())).contains(text(10));
			}
		}
		finally {
			people.shutdownNow();
		}
		assertThat(count("file_content")).isEqualTo(1);
	}

	@Test
	void whatIsTooLargeOrDangerousLeavesNothing() throws IOException {
		assertThat(this.files.store("a.txt", null, new ByteArrayInputStream(text(FileStore.LARGEST + 5))))
			.isEqualTo(new Storing.Refused(Refusal.TOO_LARGE));
		assertThat(this.files.store("a.jpg", "image/jpeg", "MZ".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(new Storing.Refused(Refusal.DANGEROUS));
		assertThat(List.of(count("stored_file"), count("file_content"))).containsOnly(0L);
	}

	@Test
	void anAnnouncedFileArrivesOnce() {
		FileId id = this.files.announce("../ảnh.jpg", 5);
		assertThat(this.files.find(id)).get()
			.returns(FileState.ANNOUNCED, StoredFile::state)
			.returns("ảnh.jpg", StoredFile::name);
		assertThat(this.files.open(id)).isEmpty();
		assertThat(stored(this.files.arrived(id, null, text(5))).name()).isEqualTo("ảnh.jpg.txt");
		assertThat(this.files.bytes(id)).contains(text(5));
		assertThatIllegalArgumentException().isThrownBy(() -> this.files.arrived(id, null, text(5)));
	}

	@Test
	void aRefusedAnnouncementKeepsItsReason() {
		FileId id = this.files.announce("a.exe", 5);
		this.files.arrived(id, null, "MZ".getBytes(StandardCharsets.UTF_8));
		assertThat(this.files.find(id)).get()
			.returns(FileState.REFUSED, StoredFile::state)
			.returns(Refusal.DANGEROUS, StoredFile::refusal);
	}

	@Test
	void anAnnouncedFileThatIsForgottenNeverArrives() {
		FileId id = this.files.announce("a.txt", 5);
		this.files.forget(id);
		assertThat(this.files.find(id)).get().returns(FileState.REFUSED, StoredFile::state);
		assertThatIllegalArgumentException().isThrownBy(() -> this.files.arrived(id, null, new byte[] { 'a' }));
	}

	@Test
	void anAnnouncedFileThatIsRefusedKeepsItsReasonAndAnotherIsUntouched() {
		FileId id = this.files.announce("a.txt", 5);
		this.files.refuse(id, Refusal.NOT_FETCHED);
		assertThat(this.files.find(id)).get().returns(Refusal.NOT_FETCHED, StoredFile::refusal);
		FileId other = this.files.announce("b.txt", 5);
		this.files.arrived(other, null, "chào".getBytes(StandardCharsets.UTF_8));
		this.files.refuse(other, Refusal.NOT_FETCHED);
		assertThat(this.files.find(other)).get().returns(FileState.STORED, StoredFile::state);
	}

	@Test
	void aFileOnItsWayIsWaitedFor() throws Exception {
		FileId id = this.files.announce("a.txt", 5);
		ExecutorService other = Executors.newSingleThreadExecutor();
		other.submit(() -> this.files.arrived(id, null, "chào".getBytes(StandardCharsets.UTF_8)));
		assertThat(this.files.await(id, java.time.Duration.ofSeconds(20))).get()
			.returns(FileState.STORED, StoredFile::state);
		other.shutdown();
		FileId never = this.files.announce("b.txt", 5);
		assertThat(this.files.await(never, java.time.Duration.ofMillis(1))).get()
			.returns(FileState.ANNOUNCED, StoredFile::state);
	}

	@Test
	void aQuarantinedFileOpensForNobody() {
		FileId id = stored(this.files.store("a.txt", null, text(10))).id();
		this.files.quarantine(id);
		assertThat(this.files.open(id)).isEmpty();
	}

	private static StoredFile stored(Storing outcome) {
		return ((Storing.Stored) outcome).file();
	}

	private static byte[] text(int length) {
		return "a".repeat(length).getBytes(StandardCharsets.UTF_8);
	}

	private long count(String table) {
		return this.jdbc.queryForObject("SELECT count(*) FROM " + table, Long.class);
	}

}
