package vn.nhipcau.importer;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.importer.Reading.Read;
import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.Reading.Refused;
import vn.nhipcau.importer.reading.PlanUnderstanding;
import vn.nhipcau.importer.reading.SecrecyMarking;
import vn.nhipcau.importer.source.SourceDocument;
import vn.nhipcau.importer.source.UnreadableException;

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
		return open(bytes).reading();
	}

	/**
	 * The same for a file that may be an office's own table: of one, its sheets as well.
	 */
	public Opened open(byte[] bytes) {
		if (bytes.length > LARGEST_FILE) {
			return Opened.refused(Reason.TOO_LARGE);
		}
		try {
			SourceDocument document = Formats.read(bytes);
			return SecrecyMarking.isOn(document) ? Opened.refused(Reason.SECRET)
					: new Opened(understand(document), document.sheets());
		}
		catch (UnreadableException ex) {
			return Opened.refused(ex.reason());
		}
	}

	private static Reading understand(SourceDocument document) {
		PlanDraft draft = PlanUnderstanding.of(document);
		boolean nothing = draft.tasks().isEmpty()
				&& draft.doubts().stream().noneMatch((doubt) -> doubt.code() == Doubt.Code.UNREAD_ASSIGNMENT);
		return nothing ? new Refused(Emptiness.of(document))
				: new Read(remarked(draft, document), SourceText.of(document));
	}

	private static PlanDraft remarked(PlanDraft draft, SourceDocument document) {
		List<Doubt> doubts = new ArrayList<>(draft.doubts());
		document.remarks()
			.stream()
			.filter((code) -> code != Doubt.Code.ENCODING_GUESSED)
			.forEach((code) -> doubts.add(new Doubt(code, null, new Place(null, 1), "")));
		return new PlanDraft(draft.document(), draft.tasks(), draft.reports(), draft.consolidations(),
				draft.obstacles(), draft.recipients(), doubts);
	}

}
