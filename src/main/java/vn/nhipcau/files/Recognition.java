package vn.nhipcau.files;

/** What the first look at some bytes says: a type that is taken, or why not. */
sealed interface Recognition {

	record Known(FileType type) implements Recognition {
	}

	record Unwelcome(Refusal reason) implements Recognition {
	}

}
