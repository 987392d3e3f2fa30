package vn.nhipcau.files;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a file.
 *
 * @param name safe to show and to save under
 * @param type decided from the bytes; {@code null} until they are here
 * @param size in bytes; while announced, what the platform said
 * @param refusal for {@link FileState#REFUSED} only
 * @param present whether the content can be opened: stored, and not forgotten
 */
public record StoredFile(FileId id, String name, @Nullable FileType type, long size, FileState state,
		@Nullable Refusal refusal, boolean present) {

	public boolean isPicture() {
		return this.type != null && this.type.isPicture();
	}

	/** For an HTTP answer. */
	public String mediaType() {
		return (this.type != null) ? this.type.mediaType() : "application/octet-stream";
	}

}
