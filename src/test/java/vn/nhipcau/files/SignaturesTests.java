package vn.nhipcau.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignaturesTests {

	@ParameterizedTest
	@CsvSource({ "ffd8ffe000104a464946, JPEG", "89504e470d0a1a0a0000, PNG", "474946383961, GIF",
			"52494646000000005745425056503820, WEBP", "255044462d312e37, PDF", "4f67675300020000, OGG",
			"000000206674797069736f6d, MP4", "000000206674797071742020, MOV", "1a45dfa3, WEBM", "494433040000, MP3",
			"2321414d520a, AMR", "52494646000000005741564566, WAV" })
	void theBytesDecideTheType(String hex, FileType type) {
		assertThat(recognise(HexFormat.of().parseHex(hex))).isEqualTo(new Recognition.Known(type));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~',
			value = { "MZ and the rest of a program~DANGEROUS", "<?php html~DANGEROUS",
					"<?xml version='1.0'?><svg onload='x'>~DANGEROUS", "#!/bin/sh~DANGEROUS",
					"hello <script>~DANGEROUS", "Rar!~ARCHIVE", "PK no zip at all~ARCHIVE" })
	void codeAndArchivesAreRefused(String text, Refusal reason) {
		assertThat(recognise(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Recognition.Unwelcome(reason));
	}

	@Test
	void vietnameseTextIsText() {
		assertThat(recognise("Kính gửi: Ủy ban nhân dân tỉnh\n1 < 2".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(new Recognition.Known(FileType.TEXT));
		assertThat(recognise("\uFEFFKế hoạch".getBytes(StandardCharsets.UTF_16LE)))
			.isEqualTo(new Recognition.Known(FileType.TEXT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE html><p>", "<html><script>alert(1)</script>",
			"<!-- saved from a site -->\n<!doctype html>\n<title>x", "<?xml version='1.0'?><html lang='vi'>" })
	void aWebPageIsKeptAsTheTextItIs(String page) {
		assertThat(recognise(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Recognition.Known(FileType.TEXT));
		assertThat(FileName.matching(FileName.clean("trang.html"), FileType.TEXT)).isEqualTo("trang.html.txt");
	}

	@ParameterizedTest
	@CsvSource({ "WordDocument, DOC", "Workbook, XLS" })
	void oldOfficeFilesAreToldByTheirParts(String part, FileType type) {
		ByteArrayOutputStream old = new ByteArrayOutputStream();
		old.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
		old.writeBytes(part.getBytes(StandardCharsets.UTF_16LE));
		assertThat(recognise(old.toByteArray())).isEqualTo(new Recognition.Known(type));
		old.writeBytes("_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE));
		assertThat(recognise(old.toByteArray())).isEqualTo(new Recognition.Unwelcome(Refusal.DANGEROUS));
	}

	@Test
	void aSoundInAVideoContainerIsASoundWhenTheSenderSaysSo() {
		assertThat(Signatures.recognise(HexFormat.of().parseHex("1a45dfa3"), "audio/webm;codecs=opus"))
			.isEqualTo(new Recognition.Known(FileType.WEBM_AUDIO));
	}

	@Test
	void aRenamedZipIsNoDocument() throws IOException {
		assertThat(recognise(zip("[Content_Types].xml", "word/document.xml")))
			.isEqualTo(new Recognition.Known(FileType.DOCX));
		assertThat(recognise(zip("[Content_Types].xml", "xl/workbook.xml")))
			.isEqualTo(new Recognition.Known(FileType.XLSX));
		assertThat(recognise(zip("a.txt"))).isEqualTo(new Recognition.Unwelcome(Refusal.ARCHIVE));
		assertThat(recognise(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
			.isEqualTo(new Recognition.Unwelcome(Refusal.DANGEROUS));
	}

	@Test
	void aLockedDocumentIsToldFromAnOldOne() {
		byte[] old = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
		assertThat(recognise(old)).isEqualTo(new Recognition.Unwelcome(Refusal.OLD_OFFICE));
		ByteArrayOutputStream locked = new ByteArrayOutputStream();
		locked.writeBytes(old);
		locked.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
		assertThat(recognise(locked.toByteArray())).isEqualTo(new Recognition.Unwelcome(Refusal.LOCKED));
	}

	@ParameterizedTest
	@CsvSource({ "../../etc/passwd, passwd.txt", "C:\\ảnh.txt, ảnh.txt", "a\u202Etxt.exe, atxt.exe.txt",
			"'..', file.txt", "b<i>.TXT, b_i_.TXT" })
	void namesAreMadeSafe(String given, String kept) {
		assertThat(FileName.matching(FileName.clean(given), FileType.TEXT)).isEqualTo(kept);
	}

	@Test
	void aLongNameKeepsItsEnding() {
		assertThat(FileName.clean("đ".repeat(300) + ".docx")).hasSize(120).endsWith("đ.docx");
	}

	private static Recognition recognise(byte[] bytes) {
		return Signatures.recognise(bytes, null);
	}

	private static byte[] zip(String... names) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(1);
			}
		}
		return bytes.toByteArray();
	}

}
