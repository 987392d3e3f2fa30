package vn.nhipcau.importer.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.source.Bounds;
import vn.nhipcau.importer.source.UnreadableException;

/**
 * Bytes as text: UTF-8, UTF-16 by its mark, and as a last resort windows-1258.
 *
 * @param guessed nothing in the bytes says that this is the encoding
 */
record Decoded(String text, boolean guessed) {

	private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");

	static Decoded of(byte[] bytes) throws UnreadableException {
		if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
			return decode(bytes, StandardCharsets.UTF_16, false);
		}
		try {
			return decode(bytes, StandardCharsets.UTF_8, false);
		}
		catch (UnreadableException ex) {
			return decode(bytes, WINDOWS_VIETNAMESE, true);
		}
	}

	private static Decoded decode(byte[] bytes, Charset charset, boolean guessed) throws UnreadableException {
		try {
			String text = charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString();
			if (text.length() > Bounds.MOST_CHARACTERS) {
				throw new UnreadableException(Reason.TOO_LARGE);
			}
			if (isBinary(text)) {
				throw new UnreadableException(Reason.UNKNOWN_ENCODING);
			}
			return new Decoded(text, guessed);
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableException(Reason.UNKNOWN_ENCODING);
		}
	}

	private static boolean isBinary(String text) {
		long controls = text.chars().filter((c) -> c < ' ' && !Character.isWhitespace(c)).count();
		return text.indexOf('\0') >= 0 || controls * 50 > text.length();
	}

	private static boolean begins(byte[] bytes, int first, int second) {
		return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
	}

}
