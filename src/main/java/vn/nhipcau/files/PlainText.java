package vn.nhipcau.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import vn.nhipcau.files.Recognition.Known;
import vn.nhipcau.files.Recognition.Unwelcome;

/**
 * Tells text from everything else, and harmless text from scripts. A saved web page is
 * kept as the text it is: its name ends so, and no browser runs it.
 */
final class PlainText {

	private static final List<String> CODE = List.of("<!doctype", "<html", "<script", "<svg", "<?php", "<iframe");

	private static final int LOOKED_AT = 2048;

	private PlainText() {
	}

	static Recognition recognise(byte[] bytes) {
		String text;
		try {
			text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return new Unwelcome(Refusal.UNKNOWN_TYPE);
		}
		if (text.chars().anyMatch(PlainText::belongsInNoText)) {
			return new Unwelcome(Refusal.UNKNOWN_TYPE);
		}
		return isCode(text) ? new Unwelcome(Refusal.DANGEROUS) : new Known(FileType.TEXT);
	}

	/** UTF-8, or what Windows calls "Unicode", which always carries its mark. */
	private static Charset charset(byte[] bytes) {
		boolean marked = bytes.length >= 2 && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
				|| (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
		return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
	}

	private static boolean belongsInNoText(int character) {
		return character < ' ' && character != '\t' && character != '\n' && character != '\r' && character != '\f';
	}

	private static boolean isCode(String text) {
		String start = text.substring(0, Math.min(text.length(), LOOKED_AT))
			.replace("\uFEFF", "")
			.strip()
			.toLowerCase(Locale.ROOT);
		boolean page = start.matches("(?s)(?:<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*(?:<!doctype html|<html)[\\s>].*");
		return !page && isCodeAt(start);
	}

	private static boolean isCodeAt(String start) {
		return start.startsWith("#!") || start.startsWith("<?") || start.startsWith("@echo")
				|| CODE.stream().anyMatch(start::contains);
	}

}
