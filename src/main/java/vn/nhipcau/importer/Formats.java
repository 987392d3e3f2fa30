package vn.nhipcau.importer;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.tika.Tika;

import vn.nhipcau.importer.Doubt.Code;
import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.doc.DocReader;
import vn.nhipcau.importer.docx.DocxReader;
import vn.nhipcau.importer.html.HtmlReader;
import vn.nhipcau.importer.office.OfficeArchive;
import vn.nhipcau.importer.office.OleContainer;
import vn.nhipcau.importer.pdf.PdfReader;
import vn.nhipcau.importer.sheet.XlsReader;
import vn.nhipcau.importer.sheet.XlsxReader;
import vn.nhipcau.importer.source.SourceDocument;
import vn.nhipcau.importer.source.UnreadableException;
import vn.nhipcau.importer.text.TextReader;

/** Tells a format by the bytes, and has them read by the reader of that format. */
final class Formats {

	private static final Tika TIKA = new Tika();

	private static final Set<String> ARCHIVES = Set.of("application/x-rar-compressed", "application/x-7z-compressed",
			"application/gzip", "application/x-tar", "application/x-gtar", "application/x-bzip2", "application/x-xz");

	private Formats() {
	}

	/**
	 * @throws UnreadableException with the reason, whatever went wrong inside a library
	 */
	static SourceDocument read(byte[] bytes) throws UnreadableException {
		try {
			return readAs(TIKA.detect(bytes), bytes);
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			throw new UnreadableException(reason(ex));
		}
	}

	private static SourceDocument readAs(String type, byte[] bytes) throws IOException, UnreadableException {
		switch (type) {
			case "application/pdf":
				return PdfReader.read(bytes);
			case "application/zip", "application/x-tika-ooxml":
				return archive(bytes);
			case "application/x-tika-msoffice":
				return container(bytes);
			case "text/html", "application/xhtml+xml":
				return HtmlReader.read(bytes);
			case "application/rtf", "text/rtf":
				throw new UnreadableException(Reason.OTHER_FORMAT);
			default:
				return (type.startsWith("image/")) ? refused(Reason.SCAN)
						: ARCHIVES.contains(type) ? refused(Reason.OTHER_ARCHIVE) : text(type, bytes);
		}
	}

	/** Many a text looks like something else by its first letters. */
	private static SourceDocument text(String type, byte[] bytes) throws UnreadableException {
		try {
			return TextReader.read(bytes);
		}
		catch (UnreadableException ex) {
			boolean unknown = type.startsWith("text/") || type.equals("application/octet-stream");
			throw (unknown || ex.reason() != Reason.UNKNOWN_ENCODING) ? ex
					: new UnreadableException(Reason.OTHER_FORMAT);
		}
	}

	private static SourceDocument archive(byte[] bytes) throws IOException, UnreadableException {
		OfficeArchive archive = OfficeArchive.of(bytes);
		if (!archive.isWord() && !archive.isWorkbook()) {
			return refused(archive.isOtherDocument() ? Reason.OTHER_FORMAT : Reason.OTHER_ARCHIVE);
		}
		SourceDocument document = archive.isWord() ? DocxReader.read(bytes) : XlsxReader.read(bytes);
		if (document.everyLine().isEmpty() && archive.hasPictures()) {
			return refused(Reason.SCAN);
		}
		return archive.hasMacros() ? remarked(document, Code.MACROS_LEFT_OUT) : document;
	}

	private static SourceDocument container(byte[] bytes) throws IOException, UnreadableException {
		return switch (OleContainer.of(bytes)) {
			case WORD -> DocReader.read(bytes);
			case WORKBOOK -> XlsReader.read(bytes);
			case LOCKED -> refused(Reason.ENCRYPTED);
			case OTHER -> refused(Reason.OTHER_FORMAT);
		};
	}

	private static SourceDocument remarked(SourceDocument document, Code remark) {
		Collection<Code> remarks = EnumSet.of(remark);
		remarks.addAll(document.remarks());
		return new SourceDocument(document.blocks(), document.margins(), Set.copyOf(remarks), document.sheets());
	}

	private static SourceDocument refused(Reason reason) throws UnreadableException {
		throw new UnreadableException(reason);
	}

	private static Reason reason(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof EncryptedDocumentException || cause instanceof InvalidPasswordException) {
				return Reason.ENCRYPTED;
			}
			if (cause instanceof OldFileFormatException) {
				return Reason.OTHER_FORMAT;
			}
			if (cause instanceof StackOverflowError || isBeyondBounds(String.valueOf(cause.getMessage()))) {
				return Reason.SWELLS;
			}
		}
		return Reason.DAMAGED;
	}

	/** The libraries say it in words only. */
	private static boolean isBeyondBounds(String message) {
		return message.contains("Zip bomb") || message.contains("max size") || message.contains("DOCTYPE")
				|| message.contains("maximum length");
	}

}
