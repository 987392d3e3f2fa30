package vn.nhipcau.importer.docx;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Passage;

/** Paragraphs as lines; each line break inside one begins another. */
final class Paragraphs {

	private final Numbering numbering = new Numbering();

	private int count;

	List<Line> lines(XWPFParagraph paragraph) {
		List<Line> lines = new ArrayList<>();
		String label = this.numbering.label(paragraph);
		boolean heading = isHeading(paragraph);
		for (String text : paragraph.getText().split("\\R")) {
			Passage passage = Passage.unplaced(lines.isEmpty() ? label + text : text, ++this.count);
			if (!Passage.unplaced(text, 0).isEmpty()) {
				lines.add(heading ? Line.heading(passage) : Line.of(passage));
			}
		}
		return lines;
	}

	private static boolean isHeading(XWPFParagraph paragraph) {
		String style = paragraph.getStyle();
		return style != null && style.matches("(?i)heading\\s?\\d");
	}

}
