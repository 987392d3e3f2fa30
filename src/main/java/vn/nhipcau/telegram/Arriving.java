package vn.nhipcau.telegram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** A file on its way to us, however slowly, with a sign of life from time to time. */
final class Arriving {

	private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(10);

	private static final int PIECE = 16 * 1024;

	private final Runnable underway;

	private long signed = System.nanoTime();

	Arriving(Runnable underway) {
		this.underway = underway;
	}

	byte[] read(InputStream from, int most) throws IOException {
		ByteArrayOutputStream come = new ByteArrayOutputStream();
		byte[] piece = new byte[PIECE];
		int length = from.read(piece, 0, Math.min(PIECE, most));
		while (length > 0) {
			come.write(piece, 0, length);
			sign();
			length = from.read(piece, 0, Math.min(PIECE, most - come.size()));
		}
		return come.toByteArray();
	}

	private void sign() {
		if (System.nanoTime() - this.signed > BETWEEN_SIGNS.toNanos()) {
			this.underway.run();
			this.signed = System.nanoTime();
		}
	}

}
