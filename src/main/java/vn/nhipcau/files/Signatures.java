package vn.nhipcau.files;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.files.Recognition.Known;
import vn.nhipcau.files.Recognition.Unwelcome;

/**
 * Decides a file's type from its bytes. What a name or a browser says counts only between
 * the sound and the moving picture of one container format.
 */
final class Signatures {

	private static final byte[] OLE2 = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private static final byte[] LOCKED_PACKAGE = part("EncryptedPackage");

	private static final byte[] MACROS = part("_VBA_PROJECT");

	private static final byte[] WORD = part("WordDocument");

	private static final byte[] EXCEL = part("Workbook");

	private static final byte[] MATROSKA = { 0x1A, 0x45, (byte) 0xDF, (byte) 0xA3 };

	private Signatures() {
	}

	static Recognition recognise(byte[] bytes, @Nullable String declaredType) {
		if (bytes.length == 0) {
			return new Unwelcome(Refusal.EMPTY);
		}
		FileType type = simple(bytes);
		if (type == null) {
			type = container(bytes, declaredType != null && declaredType.startsWith("audio/"));
		}
		if (type != null) {
			return new Known(type);
		}
		if (starts(bytes, 0, "PK")) {
			return OfficePackage.recognise(bytes);
		}
		if (starts(bytes, OLE2)) {
			return oldOffice(bytes);
		}
		if (starts(bytes, 0, "MZ") || starts(bytes, 0, "\u007fELF")) {
			return new Unwelcome(Refusal.DANGEROUS);
		}
		if (starts(bytes, 0, "Rar!") || starts(bytes, 0, "7z") || starts(bytes, (byte) 0x1F, (byte) 0x8B)) {
			return new Unwelcome(Refusal.ARCHIVE);
		}
		return PlainText.recognise(bytes);
	}

	private static @Nullable FileType simple(byte[] bytes) {
		if (starts(bytes, (byte) 0xFF, (byte) 0xD8, (byte) 0xFF)) {
			return FileType.JPEG;
		}
		if (starts(bytes, (byte) 0x89) && starts(bytes, 1, "PNG\r\n\u001a\n")) {
			return FileType.PNG;
		}
		if (starts(bytes, 0, "GIF87a") || starts(bytes, 0, "GIF89a")) {
			return FileType.GIF;
		}
		if (starts(bytes, 0, "RIFF")) {
			return starts(bytes, 8, "WEBP") ? FileType.WEBP : starts(bytes, 8, "WAVE") ? FileType.WAV : null;
		}
		if (starts(bytes, 0, "%PDF-")) {
			return FileType.PDF;
		}
		return sound(bytes);
	}

	private static @Nullable FileType sound(byte[] bytes) {
		if (starts(bytes, 0, "#!AMR")) {
			return FileType.AMR;
		}
		if (starts(bytes, 0, "OggS")) {
			return FileType.OGG;
		}
		if (starts(bytes, 0, "fLaC")) {
			return FileType.FLAC;
		}
		if (starts(bytes, (byte) 0xFF, (byte) 0xF1) || starts(bytes, (byte) 0xFF, (byte) 0xF9)) {
			return FileType.AAC;
		}
		boolean frame = starts(bytes, (byte) 0xFF, (byte) 0xFB) || starts(bytes, (byte) 0xFF, (byte) 0xF3)
				|| starts(bytes, (byte) 0xFF, (byte) 0xF2) || starts(bytes, (byte) 0xFF, (byte) 0xFA);
		return (frame || starts(bytes, 0, "ID3")) ? FileType.MP3 : null;
	}

	private static @Nullable FileType container(byte[] bytes, boolean saidToBeSound) {
		if (starts(bytes, MATROSKA)) {
			return saidToBeSound ? FileType.WEBM_AUDIO : FileType.WEBM;
		}
		if (!starts(bytes, 4, "ftyp") || bytes.length < 12) {
			return null;
		}
		String brand = new String(bytes, 8, 4, StandardCharsets.ISO_8859_1);
		return switch (brand) {
			case "heic", "heix", "hevc", "mif1", "msf1", "avif", "avis" -> null;
			case "qt  " -> FileType.MOV;
			case "M4A ", "M4B " -> FileType.M4A;
			default -> brand.startsWith("3g") ? FileType.THREE_GP : saidToBeSound ? FileType.M4A : FileType.MP4;
		};
	}

	/** Told by the names of the parts inside, which stand in the file as they are. */
	private static Recognition oldOffice(byte[] bytes) {
		if (contains(bytes, LOCKED_PACKAGE)) {
			return new Unwelcome(Refusal.LOCKED);
		}
		if (contains(bytes, MACROS)) {
			return new Unwelcome(Refusal.DANGEROUS);
		}
		if (contains(bytes, WORD)) {
			return new Known(FileType.DOC);
		}
		return contains(bytes, EXCEL) ? new Known(FileType.XLS) : new Unwelcome(Refusal.OLD_OFFICE);
	}

	private static byte[] part(String name) {
		return name.getBytes(StandardCharsets.UTF_16LE);
	}

	private static boolean starts(byte[] bytes, byte... signature) {
		return at(bytes, 0, signature);
	}

	private static boolean starts(byte[] bytes, int from, String signature) {
		return at(bytes, from, signature.getBytes(StandardCharsets.ISO_8859_1));
	}

	private static boolean contains(byte[] bytes, byte[] wanted) {
		for (int from = 0; from <= bytes.length - wanted.length; from++) {
			if (at(bytes, from, wanted)) {
				return true;
			}
		}
		return false;
	}

	private static boolean at(byte[] bytes, int from, byte[] wanted) {
		if (bytes.length < from + wanted.length) {
			return false;
		}
		for (int i = 0; i < wanted.length; i++) {
			if (bytes[from + i] != wanted[i]) {
				return false;
			}
		}
		return true;
	}

}
