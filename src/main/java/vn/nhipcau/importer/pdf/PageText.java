package vn.nhipcau.importer.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import vn.nhipcau.importer.source.Bounds;
import vn.nhipcau.importer.source.UnreadableException;

/** The words of one page; those that run another way than the page are kept apart. */
final class PageText extends PDFTextStripper {

	private final Bounds bounds;

	private final List<Word> words = new ArrayList<>();

	private final List<String> turned = new ArrayList<>();

	private int rotation;

	PageText(Bounds bounds) {
		this.bounds = bounds;
		setSortByPosition(true);
		setShouldSeparateByBeads(false);
	}

	/**
	 * @param number counted from 1
	 */
	List<Word> words(PDDocument document, int number) throws IOException {
		this.words.clear();
		this.rotation = document.getPage(number - 1).getRotation();
		setStartPage(number);
		setEndPage(number);
		writeText(document, Writer.nullWriter());
		return List.copyOf(this.words);
	}

	/** Stamps and notes at the edge, of all pages so far. */
	List<String> turned() {
		return this.turned;
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
			this.words.add(new Word(text, first.getX(), last.getX() + last.getWidth(), first.getY(),
					Math.max(1, first.getYScale())));
		}
		else {
			this.turned.add(text);
		}
		letters.clear();
	}

}
