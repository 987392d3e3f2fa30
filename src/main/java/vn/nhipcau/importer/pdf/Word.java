package vn.nhipcau.importer.pdf;

/**
 * A word on a page, in points from its upper left corner as it is shown.
 *
 * @param y of the line it stands on
 * @param size of its letters
 */
record Word(String text, float left, float right, float y, float size) {

	float width() {
		return this.right - this.left;
	}

	/** This and its other half as one word. */
	Word with(Word half) {
		return new Word(this.text + half.text, this.left, half.right, this.y, this.size);
	}

	float middle() {
		return (this.left + this.right) / 2;
	}

	/** Halfway up its small letters. */
	float height() {
		return this.y - this.size * 0.3F;
	}

}
