package vn.nhipcau.files;

import java.text.Normalizer;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Makes a name that somebody gave safe to show, to log and to save under. */
final class FileName {

	private static final int LONGEST = 120;

	private FileName() {
	}

	/** The last part of a path, without what is invisible or forbidden in names. */
	static String clean(String given) {
		String name = Normalizer.normalize(given, Normalizer.Form.NFC);
		name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		// Cc, Cf, Co, Cn, Cs: control characters, and those that turn the direction of
		// reading
		name = name.replaceAll("\\p{C}", "").replaceAll("[<>:\"|?*]", "_").strip();
		name = name.replaceAll("^\\.+", "");
		if (name.isEmpty()) {
			return "file";
		}
		return (name.length() <= LONGEST) ? name : shortened(name);
	}

	/**
	 * The name ends as its type says, so that "ảnh.exe" that is a picture opens as one.
	 */
	static String matching(String clean, FileType type) {
		String extension = extension(clean);
		return type.extensions().contains(extension) ? clean : clean + "." + type.extensions().get(0);
	}

	/** Says nothing but the type. */
	static String plain(@Nullable FileType type) {
		return (type != null) ? matching("file", type) : "file";
	}

	private static String shortened(String name) {
		String extension = extension(name);
		int keep = LONGEST - extension.length() - 1;
		return (extension.isEmpty() || extension.length() > 8) ? cut(name, LONGEST) : cut(name, keep) + "." + extension;
	}

	private static String cut(String name, int length) {
		return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length);
	}

	private static String extension(String name) {
		int dot = name.lastIndexOf('.');
		return (dot > 0) ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
	}

}
