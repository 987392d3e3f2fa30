package vn.nhipcau.importer.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.SourceDocument;
import vn.nhipcau.importer.source.UnreadableException;

/**
 * A Word file: paragraphs with their automatic numbers, tables with their merged cells.
 */
public final class DocxReader {

	private static final String DOCUMENT = "word/document.xml";

	/** Bytes of the record that ends an archive. */
	private static final int END_RECORD = 22;

	/**
	 * Bytes unpacked: five hundred pages have ten million, and take eight times that in
	 * memory.
	 */
	private static final long LARGEST_PART = 24L * 1024 * 1024;

	private static final long LARGEST_TEXT = 10L * 1024 * 1024;

	static {
		ZipSecureFile.setMaxEntrySize(LARGEST_PART);
		ZipSecureFile.setMaxTextSize(LARGEST_TEXT);
	}

	private DocxReader() {
	}

	/**
	 * @throws UnreadableException when the bytes are no readable Word file
	 */
	public static SourceDocument read(byte[] bytes) throws UnreadableException {
		requireDocument(bytes);
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
			return new SourceDocument(blocks(word), WordParts.lines(word), false);
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableException(isBomb(ex) ? Reason.SWELLS : Reason.DAMAGED);
		}
	}

	/** Whether an OLE container holds a document locked with a password. */
	public static boolean isLocked(byte[] bytes) {
		try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
			return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
		}
		catch (IOException | RuntimeException ex) {
			byte[] name = Decryptor.DEFAULT_POIFS_ENTRY.getBytes(StandardCharsets.UTF_16LE);
			return new String(bytes, StandardCharsets.ISO_8859_1)
				.contains(new String(name, StandardCharsets.ISO_8859_1));
		}
	}

	/** Looks at the archive's bytes only; nothing is unpacked. */
	private static void requireDocument(byte[] bytes) throws UnreadableException {
		String archive = new String(bytes, StandardCharsets.ISO_8859_1);
		int end = archive.lastIndexOf("PK\u0005\u0006");
		if (end < 0 || end + END_RECORD > bytes.length) {
			throw new UnreadableException(Reason.DAMAGED);
		}
		if (!archive.contains(DOCUMENT)) {
			throw new UnreadableException(Reason.OTHER_ARCHIVE);
		}
	}

	private static boolean isBomb(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			String message = cause.getMessage();
			if (message != null && message.contains("Zip bomb") || message != null && message.contains("max size")) {
				return true;
			}
		}
		return false;
	}

	private static List<Block> blocks(XWPFDocument word) {
		Paragraphs paragraphs = new Paragraphs();
		List<Block> blocks = new ArrayList<>();
		for (IBodyElement element : word.getBodyElements()) {
			if (element instanceof XWPFParagraph paragraph) {
				blocks.addAll(paragraphs.lines(paragraph));
			}
			else if (element instanceof XWPFTable table) {
				blocks.add(new Tables(paragraphs).read(table));
			}
		}
		return blocks;
	}

}
