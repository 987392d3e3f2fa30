package vn.nhipcau.importer.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import vn.nhipcau.importer.office.OfficeParts;
import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.SourceDocument;

/**
 * A Word file: paragraphs with their automatic numbers, tables with their merged cells.
 */
public final class DocxReader {

	private static final Pattern PARTS = Pattern.compile("/word/[^/]+\\.xml");

	/** Characters of one part: five hundred pages have ten million with all their XML. */
	private static final long LARGEST_TEXT = 10L * 1024 * 1024;

	static {
		ZipSecureFile.setMaxTextSize(LARGEST_TEXT);
	}

	private DocxReader() {
	}

	/**
	 * @param bytes known to be within bounds
	 */
	public static SourceDocument read(byte[] bytes) throws IOException {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
			return SourceDocument.of(blocks(word), OfficeParts.lines(word.getPackage(), PARTS));
		}
	}

	private static List<Block> blocks(XWPFDocument word) {
		Paragraphs paragraphs = new Paragraphs();
		List<Block> blocks = new ArrayList<>();
		for (IBodyElement element : word.getBodyElements()) {
			if (element instanceof XWPFParagraph paragraph) {
				blocks.addAll(paragraphs.lines(paragraph));
			}
			else if (element instanceof XWPFTable table) {
				blocks.add(new Tables(paragraphs).read(table));
			}
		}
		return blocks;
	}

}
