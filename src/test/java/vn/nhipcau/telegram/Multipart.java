package vn.nhipcau.telegram;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a form as an HTTP client sends it; of a file only that it is one is kept. */
final class Multipart {

	private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");

	private Multipart() {
	}

	static Map<String, String> read(String contentType, byte[] body) {
		String boundary = "--" + contentType.substring(contentType.indexOf("boundary=") + 9);
		Map<String, String> fields = new LinkedHashMap<>();
		for (String part : new String(body, StandardCharsets.UTF_8).split(Pattern.quote(boundary))) {
			int end = part.indexOf("\r\n\r\n");
			Matcher name = NAME.matcher(part);
			if (end > 0 && name.find()) {
				boolean file = part.substring(0, end).contains("filename=");
				fields.put(name.group(1), file ? "(bytes)" : part.substring(end + 4, part.length() - 2));
			}
		}
		return fields;
	}

}
