package vn.nhipcau.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.nhipcau.storage.Vault;

/**
 * The bytes themselves: once for each SHA-256, sealed in pieces that fit a row. Who
 * shares a content holds its row's lock while adding or dropping a reference.
 */
@Component
class Contents {

	static final int PIECE = 256 * 1024;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Vault vault;

	Contents(JdbcClient jdbc, JdbcTemplate batches, Vault vault) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.vault = vault;
	}

	/** Adds the bytes unless they are here. */
	long keep(byte[] bytes) {
		byte[] sha = sha256(bytes);
		while (true) {
			int added = this.jdbc.sql("INSERT INTO file_content (sha256, size) VALUES (?, ?) ON CONFLICT DO NOTHING")
				.params(sha, bytes.length)
				.update();
			Optional<Long> id = this.jdbc.sql("SELECT id FROM file_content WHERE sha256 = ? FOR UPDATE")
				.param(sha)
				.query(Long.class)
				.optional();
			if (id.isPresent()) {
				if (added == 1) {
					write(id.get(), bytes);
				}
				return id.get();
			}
			// somebody forgot the same bytes between the two statements
		}
	}

	/** Waits for whoever else changes who refers to this content. */
	void lock(long id) {
		this.jdbc.sql("SELECT id FROM file_content WHERE id = ? FOR UPDATE").param(id).query(Long.class).optional();
	}

	/** The next few after one of them to which no file seems to refer. */
	List<Long> unused(long after) {
		return this.jdbc.sql("""
				SELECT c.id FROM file_content c WHERE c.id > ?
				  AND NOT EXISTS (SELECT 1 FROM stored_file f WHERE f.content_id = c.id) ORDER BY c.id LIMIT 200""")
			.param(after)
			.query(Long.class)
			.list();
	}

	/** Removes the bytes when no file refers to them any more. */
	void dropUnused(long id) {
		boolean used = this.jdbc.sql("SELECT count(*) FROM stored_file WHERE content_id = ?")
			.param(id)
			.query(Long.class)
			.single() > 0;
		if (!used) {
			this.jdbc.sql("DELETE FROM file_piece WHERE content_id = ?").param(id).update();
			this.jdbc.sql("DELETE FROM file_content WHERE id = ?").param(id).update();
		}
	}

	/** Reads piece by piece, as it is asked for. */
	InputStream open(long id) {
		return new java.io.SequenceInputStream(new Enumeration<InputStream>() {

			private int next;

			private Optional<byte[]> piece = piece(id, 0);

			@Override
			public boolean hasMoreElements() {
				return this.piece.isPresent();
			}

			@Override
			public InputStream nextElement() {
				InputStream stream = new ByteArrayInputStream(this.piece.orElseThrow(NoSuchElementException::new));
				this.piece = piece(id, ++this.next);
				return stream;
			}

		});
	}

	private Optional<byte[]> piece(long id, int number) {
		return this.jdbc.sql("SELECT sealed FROM file_piece WHERE content_id = ? AND number = ?")
			.params(id, number)
			.query((row, index) -> row.getBytes(1))
			.optional()
			.map((sealed) -> this.vault.open(sealed, place(id, number)));
	}

	private void write(long id, byte[] bytes) {
		List<Integer> numbers = new ArrayList<>();
		for (int number = 0; number * PIECE < bytes.length; number++) {
			numbers.add(number);
		}
		this.batches.batchUpdate("INSERT INTO file_piece (content_id, number, sealed) VALUES (?, ?, ?)", numbers, 8,
				(statement, number) -> {
					int from = number * PIECE;
					byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(from + PIECE, bytes.length));
					statement.setLong(1, id);
					statement.setInt(2, number);
					statement.setBytes(3, this.vault.seal(piece, place(id, number)));
				});
	}

	private static String place(long id, int number) {
		return "file_piece|" + id + ":" + number;
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
