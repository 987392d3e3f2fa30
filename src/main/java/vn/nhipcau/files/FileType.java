package vn.nhipcau.files;

import java.util.List;

/** The types of file that are taken. Nothing outside this list is ever kept. */
public enum FileType {

	JPEG("image/jpeg", "jpg", "jpeg", "jfif"), PNG("image/png", "png"), WEBP("image/webp", "webp"),
	GIF("image/gif", "gif"),

	PDF("application/pdf", "pdf"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"), DOC("application/msword", "doc"),
	XLS("application/vnd.ms-excel", "xls"), TEXT("text/plain", "txt", "csv"),

	MP3("audio/mpeg", "mp3"), OGG("audio/ogg", "ogg", "oga", "opus"), WAV("audio/wav", "wav"), M4A("audio/mp4", "m4a"),
	AAC("audio/aac", "aac"), AMR("audio/amr", "amr"), FLAC("audio/flac", "flac"),
	WEBM_AUDIO("audio/webm", "weba", "webm"),

	MP4("video/mp4", "mp4", "m4v"), MOV("video/quicktime", "mov"), THREE_GP("video/3gpp", "3gp"),
	WEBM("video/webm", "webm");

	private final String mediaType;

	private final List<String> extensions;

	FileType(String mediaType, String... extensions) {
		this.mediaType = mediaType;
		this.extensions = List.of(extensions);
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** What names of this type end in, the usual ending first; without the dot. */
	public List<String> extensions() {
		return this.extensions;
	}

	public boolean isPicture() {
		return this.mediaType.startsWith("image/");
	}

}
