package vn.nhipcau.petition;

import java.util.List;

import vn.nhipcau.files.FileId;

/**
 * What a citizen wants to send.
 *
 * @param words may be empty when there are files or a place
 * @param anonymous no contact is kept
 */
public record NewPetition(PetitionKind kind, String words, List<FileId> files, Particulars particulars,
		boolean anonymous) {

	public NewPetition {
		words = words.strip();
		files = List.copyOf(files);
		particulars = anonymous ? particulars.withoutContact() : particulars;
	}

	boolean isEmpty() {
		return this.words.isEmpty() && this.files.isEmpty() && this.particulars.latitude() == null;
	}

}
