package vn.nhipcau.importer;

/**
 * A value with its footing: the document says it of this very thing, or it was taken from
 * elsewhere in the document (the row above, the heading, a caption).
 *
 * @param stated {@code false} for an inferred value
 */
public record Found<T>(T value, boolean stated) {

	public static <T> Found<T> stated(T value) {
		return new Found<>(value, true);
	}

	public static <T> Found<T> inferred(T value) {
		return new Found<>(value, false);
	}

}
