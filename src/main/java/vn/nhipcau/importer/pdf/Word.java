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

	float middle() {
		return (this.left + this.right) / 2;
	}

	/** Halfway up its small letters. */
	float height() {
		return this.y - this.size * 0.3F;
	}

}
