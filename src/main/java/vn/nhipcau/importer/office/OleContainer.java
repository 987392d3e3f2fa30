package vn.nhipcau.importer.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What a container of before 2007 holds. It also wraps newer files locked with a
 * password.
 */
public enum OleContainer {

	WORD, WORKBOOK, LOCKED, OTHER;

	/**
	 * @throws IOException when it is broken
	 */
	public static OleContainer of(byte[] bytes) throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
			return of(container.getRoot());
		}
		catch (IOException | RuntimeException ex) {
			if (isLockedPart(bytes)) {
				return LOCKED;
			}
			throw ex;
		}
	}

	/** Macros of Word stand in one place, those of Excel in another. */
	public static boolean hasMacros(DirectoryNode root) {
		return root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
	}

	private static OleContainer of(DirectoryNode root) {
		if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
			return LOCKED;
		}
		if (root.hasEntryCaseInsensitive("WordDocument")) {
			return WORD;
		}
		boolean workbook = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
		return workbook ? WORKBOOK : OTHER;
	}

	/** A locked file that was cut short is told by its name for what is locked. */
	private static boolean isLockedPart(byte[] bytes) {
		byte[] name = Decryptor.DEFAULT_POIFS_ENTRY.getBytes(StandardCharsets.UTF_16LE);
		return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(name, StandardCharsets.ISO_8859_1));
	}

}
