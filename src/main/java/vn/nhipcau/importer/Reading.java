package vn.nhipcau.importer;

/** What came of a file: a draft, or the reason why there is none. */
public sealed interface Reading {

	/**
	 * @param text the words it was read from
	 */
	record Read(PlanDraft draft, SourceText text) implements Reading {
	}

	/** Holds nothing of the file's text. */
	record Refused(Reason reason) implements Reading {
	}

	/**
	 * Stable codes; the sentences stand in {@code messages/importer.properties} under
	 * {@code importer.refused.CODE}.
	 */
	enum Reason {

		/** Bears a marking MẬT, TỐI MẬT or TUYỆT MẬT. */
		SECRET,
		/** Over {@link PlanReader#LARGEST_FILE} bytes. */
		TOO_LARGE,
		/** An archive that is no document. */
		OTHER_ARCHIVE,
		/** Locked with a password. */
		ENCRYPTED,
		/** RTF, OpenDocument, Word 95 and other formats not read here. */
		OTHER_FORMAT,
		/** Cut short or broken. */
		DAMAGED,
		/** Larger inside than any plan, or swells beyond measure when unpacked. */
		SWELLS,
		/** Not read to its end within the time it may take. */
		TOO_SLOW,
		/** Neither UTF-8, UTF-16 nor windows-1258. */
		UNKNOWN_ENCODING,
		/** Nothing in it. */
		NO_TEXT,
		/** A picture of a text: a scan, a photo, a document of pictures alone. */
		SCAN,
		/** Not Vietnamese. */
		OTHER_LANGUAGE,
		/** Vietnamese in the letters of before Unicode (TCVN3, VNI). */
		OLD_LETTERS,
		/** Tables with headings and nothing below them. */
		EMPTY_TABLE,
		/** Words, but nothing that assigns work. */
		NO_TASKS

	}

}
