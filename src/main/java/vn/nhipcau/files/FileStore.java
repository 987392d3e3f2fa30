package vn.nhipcau.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The province's files. A leaf that knows no people: whoever shows a file to somebody
 * decides first whether they may see it.
 */
@Component
public class FileStore {

	/** In bytes; the tightest platform's limit for a download (Telegram, getFile). */
	public static final int LARGEST = 20 * 1024 * 1024;

	private final FileRows files;

	private final Contents contents;

	private final TransactionOperations transaction;

	FileStore(FileRows files, Contents contents, TransactionOperations transaction) {
		this.files = files;
		this.contents = contents;
		this.transaction = transaction;
	}

	/**
	 * Keeps a file, with the transaction around it if there is one. A refused file leaves
	 * nothing behind.
	 * @param declaredType what the sender calls it; a hint at most
	 */
	public Storing store(String name, @Nullable String declaredType, byte[] bytes) {
		return keep(null, name, declaredType, bytes);
	}

	/**
	 * Reads to the end, or to one byte past the limit, before the database is touched.
	 */
	public Storing store(String name, @Nullable String declaredType, InputStream bytes) throws IOException {
		return keep(null, name, declaredType, bytes.readNBytes(LARGEST + 1));
	}

	/** Notes a file that a platform speaks of and whose bytes are still to be fetched. */
	public FileId announce(String name, long size) {
		return this.files.add(FileName.clean(name), FileState.ANNOUNCED, size);
	}

	/**
	 * The bytes of an announced file are here. A refused one keeps its row and reason.
	 * @throws IllegalArgumentException when no such file was announced
	 */
	public Storing arrived(FileId announced, @Nullable String declaredType, byte[] bytes) {
		StoredFile file = find(announced).filter((known) -> known.state() == FileState.ANNOUNCED)
			.orElseThrow(() -> new IllegalArgumentException("Not announced: " + announced));
		return keep(announced, file.name(), declaredType, bytes);
	}

	/**
	 * The bytes of an announced file will never be here. It does nothing to any other
	 * file.
	 */
	public void refuse(FileId announced, Refusal reason) {
		this.files.refused(announced, reason);
	}

	/**
	 * Waits while a file is only announced. For work outside any transaction.
	 */
	public Optional<StoredFile> await(FileId id, Duration patience) throws InterruptedException {
		long end = System.nanoTime() + patience.toNanos();
		Optional<StoredFile> file = find(id);
		while (file.filter((known) -> known.state() == FileState.ANNOUNCED).isPresent() && System.nanoTime() < end) {
			TimeUnit.MILLISECONDS.sleep(200);
			file = find(id);
		}
		return file;
	}

	public Optional<StoredFile> find(FileId id) {
		return this.files.find(id);
	}

	/** The content, read as it is asked for; empty unless the file is present. */
	public Optional<InputStream> open(FileId id) {
		return find(id).filter(StoredFile::present).flatMap((file) -> this.files.content(id)).map(this.contents::open);
	}

	/** The content as a whole; empty unless the file is present. */
	public Optional<byte[]> bytes(FileId id) {
		return open(id).map((stream) -> {
			try (stream) {
				return stream.readAllBytes();
			}
			catch (IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		});
	}

	/** From now on nobody can open it. */
	public void quarantine(FileId id) {
		this.files.quarantined(id);
	}

	/**
	 * Removes the content and the name, in the transaction around it if there is one; the
	 * row stays.
	 */
	public void forget(FileId id) {
		this.transaction.executeWithoutResult((status) -> {
			this.files.unwanted(id);
			this.files.find(id).ifPresent((file) -> {
				Optional<Long> content = this.files.content(id);
				content.ifPresent(this.contents::lock);
				this.files.forgotten(id, FileName.plain(file.type()));
				content.ifPresent(this.contents::dropUnused);
			});
		});
	}

	private Storing keep(@Nullable FileId announced, String name, @Nullable String declaredType, byte[] bytes) {
		Recognition recognition = (bytes.length > LARGEST) ? new Recognition.Unwelcome(Refusal.TOO_LARGE)
				: Signatures.recognise(bytes, declaredType);
		if (recognition instanceof Recognition.Known known) {
			return java.util.Objects
				.requireNonNull(this.transaction.execute((status) -> stored(announced, name, known.type(), bytes)));
		}
		Refusal reason = ((Recognition.Unwelcome) recognition).reason();
		if (announced != null) {
			this.files.refused(announced, reason);
		}
		return new Storing.Refused(reason);
	}

	private Storing stored(@Nullable FileId announced, String given, FileType type, byte[] bytes) {
		String name = FileName.matching(FileName.clean(given), type);
		long content = this.contents.keep(bytes);
		FileId id = (announced != null) ? announced : this.files.add(name, FileState.STORED, bytes.length);
		this.files.stored(id, content, name, type, bytes.length);
		return new Storing.Stored(new StoredFile(id, name, type, bytes.length, FileState.STORED, null, true));
	}

}
