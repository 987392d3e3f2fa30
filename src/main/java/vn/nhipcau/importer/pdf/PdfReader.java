package vn.nhipcau.importer.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

import vn.nhipcau.importer.Doubt.Code;
import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.source.Bounds;
import vn.nhipcau.importer.source.Passage;
import vn.nhipcau.importer.source.SourceDocument;
import vn.nhipcau.importer.source.UnreadableException;

/**
 * A PDF file with a text layer: lines in reading order, tables by the lines drawn around
 * their cells. Nothing is drawn and no picture is unpacked.
 */
public final class PdfReader {

	private static final int MOST_PAGES = 1000;

	/**
	 * Letters a page has on average, if it is no picture with a stamp of letters on it.
	 */
	private static final int FEWEST_LETTERS = 40;

	/** Bytes within which a whole file says that it ends. */
	private static final int END = 2048;

	private PdfReader() {
	}

	/**
	 * @throws UnreadableException also for a file cut short, of which the library would
	 * read the pages that are left
	 */
	public static SourceDocument read(byte[] bytes) throws IOException, UnreadableException {
		int last = Math.max(0, bytes.length - END);
		if (!new String(bytes, last, bytes.length - last, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
			throw new UnreadableException(Reason.DAMAGED);
		}
		try (PDDocument pdf = Loader.loadPDF(bytes)) {
			if (pdf.getNumberOfPages() > MOST_PAGES) {
				throw new UnreadableException(Reason.SWELLS);
			}
			List<Passage> margins = new ArrayList<>();
			return document(pages(pdf, margins), margins);
		}
		catch (IOException ex) {
			if (ex.getCause() instanceof UnreadableException unreadable) {
				throw unreadable;
			}
			throw ex;
		}
	}

	private static List<Page> pages(PDDocument pdf, List<Passage> margins) throws IOException {
		PageText text = new PageText(new Bounds());
		List<List<Word>> words = text.pages(pdf);
		List<Page> pages = new ArrayList<>();
		for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
			PDPage page = pdf.getPage(number - 1);
			PageRulings rulings = new PageRulings(page);
			List<Ruling> lines = rulings.read();
			PDRectangle box = page.getCropBox();
			boolean turned = page.getRotation() % 180 != 0;
			pages.add(Page.of(number, turned ? box.getHeight() : box.getWidth(),
					turned ? box.getWidth() : box.getHeight(), words.get(number - 1), lines, rulings.hasPicture()));
			for (PDAnnotation note : page.getAnnotations()) {
				addMargin(margins, Objects.toString(note.getContents(), ""));
			}
		}
		text.turned().forEach((line) -> addMargin(margins, line));
		return pages;
	}

	private static SourceDocument document(List<Page> pages, List<Passage> margins) throws UnreadableException {
		boolean pictures = pages.stream().anyMatch(Page::picture);
		int letters = pages.stream()
			.mapToInt((page) -> page.lines().stream().mapToInt((line) -> line.text().length()).sum()
					+ page.tables().stream().mapToInt((table) -> table.words().size() * 4).sum())
			.sum();
		if (pictures && letters < FEWEST_LETTERS * pages.size()) {
			throw new UnreadableException(Reason.SCAN);
		}
		Furniture furniture = new Furniture(pages);
		List<Page> clean = new ArrayList<>();
		for (Page page : pages) {
			List<TextLine> around = furniture.of(page);
			around.stream().flatMap((line) -> line.parts().stream()).forEach((line) -> addMargin(margins, line.text()));
			clean.add(page.without(around));
		}
		Set<Code> remarks = EnumSet.noneOf(Code.class);
		if (clean.stream().anyMatch(Page::isPictureOnly)) {
			remarks.add(Code.PICTURE_PAGES);
		}
		return new SourceDocument(PdfBlocks.of(clean), margins, Set.copyOf(remarks));
	}

	private static void addMargin(List<Passage> margins, String text) {
		text.lines().map((line) -> Passage.unplaced(line, 0)).filter((line) -> !line.isEmpty()).forEach(margins::add);
	}

}
