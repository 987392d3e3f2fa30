package vn.nhipcau.files;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import vn.nhipcau.files.Recognition.Known;
import vn.nhipcau.files.Recognition.Unwelcome;

/**
 * Tells office documents from other zip files by the names inside. Only the directory at
 * the end is read; nothing is unpacked.
 */
final class OfficePackage {

	private OfficePackage() {
	}

	static Recognition recognise(byte[] bytes) {
		try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
			return recognise(Collections.list(zip.getEntries())
				.stream()
				.map(ZipArchiveEntry::getName)
				.collect(Collectors.toUnmodifiableSet()));
		}
		catch (IOException | RuntimeException ex) {
			return new Unwelcome(Refusal.ARCHIVE);
		}
	}

	private static Recognition recognise(Set<String> names) {
		boolean office = names.contains("[Content_Types].xml");
		if (office && names.stream().anyMatch(OfficePackage::runs)) {
			return new Unwelcome(Refusal.DANGEROUS);
		}
		if (office && names.contains("word/document.xml")) {
			return new Known(FileType.DOCX);
		}
		if (office && names.contains("xl/workbook.xml")) {
			return new Known(FileType.XLSX);
		}
		return new Unwelcome(Refusal.ARCHIVE);
	}

	/** Macros, and foreign programs packed inside a document. */
	private static boolean runs(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith("vbaproject.bin") || lower.contains("/activex/") || lower.endsWith(".exe");
	}

}
