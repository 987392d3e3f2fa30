package vn.nhipcau.importer.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import vn.nhipcau.importer.source.Bounds;
import vn.nhipcau.importer.source.UnreadableException;

/** The words of all pages; those that run another way than the page are kept apart. */
final class PageText extends PDFTextStripper {

	private final Bounds bounds;

	private final List<List<Word>> pages = new ArrayList<>();

	private final List<String> turned = new ArrayList<>();

	private int rotation;

	PageText(Bounds bounds) {
		this.bounds = bounds;
		setSortByPosition(true);
		setShouldSeparateByBeads(false);
	}

	/** A list for each page, empty for one without words. */
	List<List<Word>> pages(PDDocument document) throws IOException {
		writeText(document, Writer.nullWriter());
		fill(document.getNumberOfPages());
		return this.pages;
	}

	/** Stamps and notes at the edge, of all pages so far. */
	List<String> turned() {
		return this.turned;
	}

	@Override
	protected void startPage(PDPage page) {
		this.rotation = page.getRotation();
		fill(getCurrentPageNo());
	}

	/** Pages without content are passed over. */
	private void fill(int count) {
		while (this.pages.size() < count) {
			this.pages.add(new ArrayList<>());
		}
	}

	@Override
	protected void writeString(String text, List<TextPosition> letters) throws IOException {
		try {
			this.bounds.characters(text.length());
		}
		catch (UnreadableException ex) {
			throw new IOException(ex);
		}
		List<TextPosition> word = new ArrayList<>();
		for (TextPosition letter : letters) {
			if (letter.getUnicode().isBlank()) {
				add(word);
			}
			else {
				word.add(letter);
			}
		}
		add(word);
	}

	private void add(List<TextPosition> letters) {
		if (letters.isEmpty()) {
			return;
		}
		String text = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
		TextPosition first = letters.get(0);
		TextPosition last = letters.get(letters.size() - 1);
		if (first.getDir() == this.rotation) {
			this.pages.get(this.pages.size() - 1)
				.add(new Word(text, first.getX(), last.getX() + last.getWidth(), first.getY(),
						Math.max(1, first.getYScale())));
		}
		else {
			this.turned.add(text);
		}
		letters.clear();
	}

}
