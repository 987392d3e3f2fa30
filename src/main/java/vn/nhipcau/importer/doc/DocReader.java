package vn.nhipcau.importer.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import vn.nhipcau.importer.Doubt.Code;
import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.office.OleContainer;
import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Bounds;
import vn.nhipcau.importer.source.Passage;
import vn.nhipcau.importer.source.SourceDocument;
import vn.nhipcau.importer.source.UnreadableException;

/** A Word file of 1997 to 2003. */
public final class DocReader {

	/**
	 * Where flags stand in the header ([MS-DOC] 2.5.2), and the one in their high byte.
	 */
	private static final int FLAGS = 10;

	private static final int LOCKED = 1;

	private DocReader() {
	}

	public static SourceDocument read(byte[] bytes) throws IOException, UnreadableException {
		try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
			requireUnlocked(container);
			return read(container);
		}
	}

	private static SourceDocument read(POIFSFileSystem container) throws IOException, UnreadableException {
		try (HWPFDocument word = new HWPFDocument(container)) {
			new Bounds().characters(word.characterLength());
			List<Block> blocks = blocks(word.getRange());
			List<Passage> margins = margins(word);
			if (blocks.isEmpty() && margins.isEmpty() && !word.getPicturesTable().getAllPictures().isEmpty()) {
				throw new UnreadableException(Reason.SCAN);
			}
			boolean macros = OleContainer.hasMacros(container.getRoot());
			return new SourceDocument(blocks, margins, macros ? Set.of(Code.MACROS_LEFT_OUT) : Set.of());
		}
	}

	/** The header says so; the library would stumble over what is locked. */
	private static void requireUnlocked(POIFSFileSystem container) throws IOException, UnreadableException {
		try (InputStream stream = container.createDocumentInputStream("WordDocument")) {
			byte[] header = stream.readNBytes(FLAGS + 2);
			if (header.length > FLAGS + 1 && (header[FLAGS + 1] & LOCKED) != 0) {
				throw new UnreadableException(Reason.ENCRYPTED);
			}
		}
	}

	private static List<Block> blocks(Range body) {
		DocParagraphs paragraphs = new DocParagraphs();
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < body.numParagraphs(); i++) {
			Paragraph paragraph = body.getParagraph(i);
			if (paragraph.isInTable()) {
				DocTable table = new DocTable(body.getTable(paragraph), paragraphs);
				blocks.add(table.read());
				i += table.paragraphs() - 1;
			}
			else {
				blocks.addAll(paragraphs.lines(paragraph));
			}
		}
		return blocks;
	}

	/** Where a marking of secrecy may stand apart from the text. */
	private static List<Passage> margins(HWPFDocument word) {
		List<Passage> lines = new ArrayList<>();
		HeaderStories stories = new HeaderStories(word);
		for (Range range : List.of(stories.getRange(), word.getMainTextboxRange(), word.getFootnoteRange(),
				word.getEndnoteRange(), word.getCommentsRange())) {
			for (String line : Range.stripFields(range.text()).split("[\\r\\n\\u0007\\u000B]")) {
				Passage passage = Passage.unplaced(line, 0);
				if (!passage.isEmpty()) {
					lines.add(passage);
				}
			}
		}
		return lines;
	}

}
