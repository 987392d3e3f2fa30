package vn.nhipcau.importer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes files that harm, or cannot be read, out of good ones. */
final class HostileFiles {

	private static final String LAUGHS = "<!DOCTYPE w [<!ENTITY a \"ha\">"
			+ "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
			+ "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">"
			+ "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">]>";

	private static final String OTHER_PARTS = "<Default ContentType=\"application/octet-stream\" Extension=\"bin\"/>"
			+ "<Default ContentType=\"application/zip\" Extension=\"zip\"/>";

	private HostileFiles() {
	}

	/** As Office locks a file of 2007 and later. */
	static byte[] locked(byte[] document) throws Exception {
		try (POIFSFileSystem container = new POIFSFileSystem();
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("mat-khau");
			try (OutputStream stream = encryptor.getDataStream(container)) {
				stream.write(document);
			}
			container.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
	}

	static byte[] lockedXls(byte[] workbook) throws IOException {
		Biff8EncryptionKey.setCurrentUserPassword("mat-khau");
		try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(workbook))) {
			return PlanWorkbook.bytes(book);
		}
		finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
	}

	static byte[] lockedPdf(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			document.protect(new StandardProtectionPolicy("chu", "mat-khau", new AccessPermission()));
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	/** An archive with one more part. */
	static byte[] with(byte[] archive, String name, List<byte[]> content) throws IOException {
		return rewritten(archive, (text) -> text, name, content);
	}

	/** Entities that grow ten times with each letter, in the part that holds the text. */
	static byte[] laughing(byte[] archive) throws IOException {
		return rewritten(archive, (text) -> {
			boolean body = text.contains("<w:body>") || text.contains("<sheetData");
			int end = text.indexOf("?>") + 2;
			return body ? text.substring(0, end) + LAUGHS + text.substring(end).replaceFirst("<w:t[^>]*>", "$0&g;")
					: text;
		}, null, List.of());
	}

	/** With macros, by their name and by what the archive says it is. */
	static byte[] withMacros(byte[] archive) throws IOException {
		return rewritten(archive,
				(text) -> text
					.replace("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
							"application/vnd.ms-word.document.macroEnabled.main+xml")
					.replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
							"application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
				"word/vbaProject.bin", List.of("Sub AutoOpen()".getBytes(StandardCharsets.US_ASCII)));
	}

	static List<byte[]> blanks(int megabytes) {
		return Collections.nCopies(megabytes, " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
	}

	/** A zip of a zip, the inner one of a gigabyte that nobody unpacks. */
	static byte[] nestedBomb() throws IOException {
		return zip("b.zip", zip("a.bin", new byte[16 << 20]));
	}

	static byte[] zip(String name, byte[] content) throws IOException {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
			zip.finish();
			return bytes.toByteArray();
		}
	}

	private static byte[] rewritten(byte[] archive, UnaryOperator<String> change, String name, List<byte[]> content)
			throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
				ZipOutputStream to = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				String part = change.apply(new String(from.readAllBytes(), StandardCharsets.UTF_8));
				to.write(part.replaceFirst("<Default ", OTHER_PARTS + "<Default ").getBytes(StandardCharsets.UTF_8));
			}
			if (name != null) {
				to.putNextEntry(new ZipEntry(name));
				for (byte[] part : content) {
					to.write(part);
				}
			}
		}
		return bytes.toByteArray();
	}

	static byte[] picture() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(200, 280, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
		return bytes.toByteArray();
	}

	static byte[] scannedPdf() throws IOException {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
				content.drawImage(
						LosslessFactory.createFromImage(pdf, new BufferedImage(200, 280, BufferedImage.TYPE_BYTE_GRAY)),
						0, 0, 595, 842);
			}
			pdf.save(bytes);
			return bytes.toByteArray();
		}
	}

	static byte[] scannedWord() throws Exception {
		try (XWPFDocument word = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			word.createParagraph()
				.createRun()
				.addPicture(new ByteArrayInputStream(picture()), org.apache.poi.common.usermodel.PictureType.PNG,
						"quet.png", Units.toEMU(200), Units.toEMU(280));
			word.write(bytes);
			return bytes.toByteArray();
		}
	}

	/** A page whose drawing is a hundred megabytes of blanks. */
	static byte[] pdfBomb() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (java.util.zip.DeflaterOutputStream deflate = new java.util.zip.DeflaterOutputStream(packed,
				new Deflater(Deflater.BEST_SPEED))) {
			for (byte[] blank : blanks(100)) {
				deflate.write(blank);
			}
		}
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			PDStream content = new PDStream(pdf);
			try (OutputStream raw = content.getCOSObject().createRawOutputStream()) {
				raw.write(packed.toByteArray());
			}
			content.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
			page.setContents(content);
			pdf.addPage(page);
			pdf.save(bytes);
			return bytes.toByteArray();
		}
	}

}
