package vn.nhipcau.files;

/** What came of handing over a file. */
public sealed interface Storing {

	record Stored(StoredFile file) implements Storing {
	}

	record Refused(Refusal reason) implements Storing {
	}

}
