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
		/** A zip file that is no Word file. */
		OTHER_ARCHIVE,
		/** Locked with a password. */
		ENCRYPTED,
		/** Word 97-2003, PDF, RTF, pictures and other formats not read here. */
		OTHER_FORMAT,
		/** Cut short or broken. */
		DAMAGED,
		/** Swells beyond measure when unpacked. */
		SWELLS,
		/** Neither UTF-8, UTF-16 nor windows-1258. */
		UNKNOWN_ENCODING,
		/** No words in it, as in a scan. */
		NO_TEXT,
		/** Words, but nothing that assigns work. */
		NO_TASKS

	}

}
