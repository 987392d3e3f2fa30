package vn.nhipcau.importer;

import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;

import vn.nhipcau.importer.Reading.Read;
import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.Reading.Refused;
import vn.nhipcau.importer.docx.DocxReader;
import vn.nhipcau.importer.reading.PlanUnderstanding;
import vn.nhipcau.importer.reading.SecrecyMarking;
import vn.nhipcau.importer.source.SourceDocument;
import vn.nhipcau.importer.source.UnreadableException;
import vn.nhipcau.importer.text.TextReader;

/**
 * Reads the bytes of a plan. The format is told by the bytes, never by the file's name.
 * Takes seconds on a long plan: call it from a job, outside transactions.
 */
@Component
public class PlanReader {

	/** Bytes a file may have. */
	public static final int LARGEST_FILE = 20 * 1024 * 1024;

	/**
	 * @return the draft, or why there is none; never fails on any bytes
	 */
	public Reading read(byte[] bytes) {
		if (bytes.length > LARGEST_FILE) {
			return new Refused(Reason.TOO_LARGE);
		}
		try {
			return understand(document(bytes));
		}
		catch (UnreadableException ex) {
			return new Refused(ex.reason());
		}
	}

	private static Reading understand(SourceDocument document) {
		if (SecrecyMarking.isOn(document)) {
			return new Refused(Reason.SECRET);
		}
		if (document.blocks().isEmpty()) {
			return new Refused(Reason.NO_TEXT);
		}
		PlanDraft draft = PlanUnderstanding.of(document);
		boolean nothing = draft.tasks().isEmpty()
				&& draft.doubts().stream().noneMatch((doubt) -> doubt.code() == Doubt.Code.UNREAD_ASSIGNMENT);
		return nothing ? new Refused(Reason.NO_TASKS) : new Read(draft, SourceText.of(document));
	}

	private static SourceDocument document(byte[] bytes) throws UnreadableException {
		if (begins(bytes, "PK\u0003\u0004") || begins(bytes, "PK\u0005\u0006")) {
			return DocxReader.read(bytes);
		}
		if (begins(bytes, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
			throw new UnreadableException(DocxReader.isLocked(bytes) ? Reason.ENCRYPTED : Reason.OTHER_FORMAT);
		}
		if (begins(bytes, "%PDF") || begins(bytes, "{\\rtf") || begins(bytes, "\u0089PNG")
				|| begins(bytes, "\u00FF\u00D8\u00FF")) {
			throw new UnreadableException(Reason.OTHER_FORMAT);
		}
		return TextReader.read(bytes);
	}

	private static boolean begins(byte[] bytes, String signature) {
		byte[] expected = signature.getBytes(StandardCharsets.ISO_8859_1);
		return bytes.length >= expected.length
				&& java.util.Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
	}

}
