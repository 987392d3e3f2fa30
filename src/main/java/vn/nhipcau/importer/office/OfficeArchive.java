package vn.nhipcau.importer.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;

import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.source.UnreadableException;

/**
 * The zip file that a document of Office 2007 and later is. It is unpacked once to
 * nowhere, to count: what its directory says of sizes may be a lie, and the library that
 * reads it holds all of it in memory. Archives inside it are never opened.
 */
public final class OfficeArchive {

	/** Bytes of one part unpacked: five hundred pages have ten million. */
	private static final long LARGEST_PART = 24L * 1024 * 1024;

	/** Bytes of all parts unpacked, pictures included. */
	private static final long LARGEST_ARCHIVE = 64L * 1024 * 1024;

	private static final int MOST_PARTS = 5000;

	/** Bytes of the record that ends an archive. */
	private static final int END_RECORD = 22;

	private static final Pattern PICTURE = Pattern.compile("(?:word|xl)/media/.+");

	static {
		// sizes are bounded here; a plan whose rows are alike shrinks as well as a bomb
		ZipSecureFile.setMinInflateRatio(0);
	}

	private final List<String> names;

	private OfficeArchive(List<String> names) {
		this.names = names;
	}

	/**
	 * @throws UnreadableException when the archive is cut short, or larger inside than
	 * any plan
	 */
	public static OfficeArchive of(byte[] bytes) throws UnreadableException {
		requireEnd(bytes);
		try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
			List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
			OfficeArchive archive = new OfficeArchive(entries.stream().map(ZipArchiveEntry::getName).toList());
			if (archive.isWord() || archive.isWorkbook()) {
				requireBounds(zip, entries);
			}
			return archive;
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableException(Reason.DAMAGED);
		}
	}

	public boolean isWord() {
		return has((name) -> name.matches("word/document\\d*\\.xml"));
	}

	public boolean isWorkbook() {
		return has((name) -> name.matches("xl/workbook\\d*\\.xml"));
	}

	/** Of OpenDocument, or a workbook in the binary format. */
	public boolean isOtherDocument() {
		return has((name) -> name.equals("xl/workbook.bin") || name.equals("mimetype")
				|| name.equals("ppt/presentation.xml"));
	}

	public boolean hasMacros() {
		return has((name) -> name.endsWith("vbaproject.bin"));
	}

	public boolean hasPictures() {
		return has(PICTURE.asMatchPredicate());
	}

	private boolean has(Predicate<String> wanted) {
		return this.names.stream().map((name) -> name.toLowerCase(Locale.ROOT)).anyMatch(wanted);
	}

	private static void requireEnd(byte[] bytes) throws UnreadableException {
		int end = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0005\u0006");
		if (end < 0 || end + END_RECORD > bytes.length) {
			throw new UnreadableException(Reason.DAMAGED);
		}
	}

	private static void requireBounds(ZipFile zip, List<ZipArchiveEntry> entries)
			throws IOException, UnreadableException {
		List<ZipArchiveEntry> parts = new ArrayList<>(entries);
		long left = (parts.size() > MOST_PARTS) ? 0 : LARGEST_ARCHIVE;
		byte[] nowhere = new byte[64 * 1024];
		for (ZipArchiveEntry part : parts) {
			long allowed = Math.min(left, LARGEST_PART);
			long unpacked = 0;
			try (InputStream stream = zip.getInputStream(part)) {
				for (int read = 0; read >= 0 && unpacked <= allowed; read = stream.read(nowhere)) {
					unpacked += read;
				}
			}
			left -= unpacked;
			if (unpacked > allowed) {
				throw new UnreadableException(Reason.SWELLS);
			}
		}
	}

}
