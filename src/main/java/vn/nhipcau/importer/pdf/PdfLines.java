package vn.nhipcau.importer.pdf;

import java.util.ArrayList;
import java.util.List;

import vn.nhipcau.importer.Place;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Passage;

/** Makes lines of a page into lines of the document, and counts them. */
final class PdfLines {

	private int count;

	/** The paragraphs of a cell, whose text goes on to an edge. */
	List<Line> paragraphs(List<TextLine> lines, float edge) {
		Setting setting = Setting.ofCell(edge);
		List<Line> paragraphs = new ArrayList<>();
		List<TextLine> open = new ArrayList<>();
		for (TextLine line : lines) {
			if (!open.isEmpty() && !setting.goesOn(open, line)) {
				paragraphs.add(paragraph(open));
				open.clear();
			}
			open.add(line);
		}
		if (!open.isEmpty()) {
			paragraphs.add(paragraph(open));
		}
		return List.copyOf(paragraphs);
	}

	Line paragraph(List<TextLine> lines) {
		List<Passage> passages = new ArrayList<>();
		for (TextLine line : lines) {
			passages.add(Passage.standing(line.text(), Place.onPage(line.page(), ++this.count)));
		}
		return Line.of((passages.size() == 1) ? passages.get(0) : Passage.join(passages));
	}

}
