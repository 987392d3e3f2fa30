package vn.nhipcau.petition;

import java.util.List;

import vn.nhipcau.files.FileId;

/** Words with the files that go with them. */
public record Said(String words, List<FileId> files) {

	public static final Said NOTHING = new Said("", List.of());

	public Said {
		words = words.strip();
		files = List.copyOf(files);
	}

	public static Said of(String words) {
		return new Said(words, List.of());
	}

	boolean isEmpty() {
		return this.words.isEmpty() && this.files.isEmpty();
	}

}
